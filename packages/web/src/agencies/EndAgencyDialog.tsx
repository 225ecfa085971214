// Ends an agency: on what basis, from when, and who takes over its open work.
import { t } from '@lingui/core/macro';
import { useAct } from '../graphql/useAct.js';
import { useMe } from '../graphql/session.js';
import { DayField } from '../ui/DayField.js';
import { Dialog } from '../ui/Dialog.js';
import { Form } from '../ui/Form.js';
import { TextField } from '../ui/TextField.js';
import { useSay } from '../ui/Toast.js';
import { useFields } from '../ui/useFields.js';
import { AgencyPick } from './AgencyPick.js';
import type { AgencyDialogProps } from './AgencyVerbs.js';
import { given, missing, wrongDay } from './formWords.js';
import { EndAgencyDocument } from './generated/graphql.js';

export function EndAgencyDialog({ agency, onClose }: AgencyDialogProps) {
  const { today } = useMe();
  const { act, isActing, problem, fields } = useAct(EndAgencyDocument);
  const form = useFields({ endsOn: today, basis: '', successorId: '' }, fields);
  const say = useSay();

  const end = async () => {
    const { values } = form;
    const wrong = {
      basis: missing(values.basis, t`Xin nhập văn bản quyết định`),
      endsOn: wrongDay(values.endsOn),
    };
    if (!form.check(wrong)) return;
    const done = await act({
      input: {
        id: agency.id,
        version: agency.version,
        endsOn: given(values.endsOn),
        basis: values.basis,
        successorId: given(values.successorId),
      },
    });
    if (!done) return;
    say(t`Đã ghi ngày kết thúc của ${agency.shortName}`);
    onClose();
  };

  return (
    <Dialog title={t`Kết thúc hoạt động ${agency.shortName}`} onClose={onClose}>
      <Form
        errors={form.errors}
        idOf={form.idOf}
        isBusy={isActing}
        problem={problem}
        submit={t`Kết thúc hoạt động`}
        onCancel={onClose}
        onSubmit={() => void end()}
      >
        <DayField field={form.bind('endsOn')} hint={t`Ngày cuối cùng cơ quan còn hoạt động`} label={t`Ngày kết thúc`} />
        <TextField field={form.bind('basis')} hint={t`Số, ký hiệu văn bản quyết định`} label={t`Căn cứ`} />
        <AgencyPick
          isOptional
          field={form.bind('successorId')}
          hint={t`Nhận ngay việc và văn bản còn dở, hạn giữ nguyên; cần có người đứng đầu`}
          label={t`Cơ quan kế tục việc còn dở`}
          withoutId={agency.id}
        />
      </Form>
    </Dialog>
  );
}
