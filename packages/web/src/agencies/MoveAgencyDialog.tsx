// Puts an agency under another one from a day on.
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
import { MoveAgencyDocument } from './generated/graphql.js';

export function MoveAgencyDialog({ agency, onClose }: AgencyDialogProps) {
  const { today } = useMe();
  const { act, isActing, problem, fields } = useAct(MoveAgencyDocument);
  const form = useFields({ newParentId: '', effectiveOn: today, basis: '' }, fields);
  const say = useSay();

  const move = async () => {
    const { values } = form;
    const wrong = {
      newParentId: missing(values.newParentId, t`Xin chọn cơ quan cấp trên mới`),
      effectiveOn: wrongDay(values.effectiveOn),
    };
    if (!form.check(wrong)) return;
    const done = await act({
      input: {
        id: agency.id,
        version: agency.version,
        newParentId: values.newParentId,
        effectiveOn: given(values.effectiveOn),
        basis: given(values.basis),
      },
    });
    if (!done) return;
    say(t`Đã chuyển ${agency.shortName}`);
    onClose();
  };

  return (
    <Dialog title={t`Chuyển ${agency.shortName}`} onClose={onClose}>
      <Form
        errors={form.errors}
        idOf={form.idOf}
        isBusy={isActing}
        problem={problem}
        submit={t`Chuyển`}
        onCancel={onClose}
        onSubmit={() => void move()}
      >
        <AgencyPick field={form.bind('newParentId')} label={t`Cơ quan cấp trên mới`} withoutId={agency.id} />
        <DayField field={form.bind('effectiveOn')} label={t`Áp dụng từ ngày`} />
        <TextField isOptional field={form.bind('basis')} hint={t`Số, ký hiệu văn bản quyết định`} label={t`Căn cứ`} />
      </Form>
    </Dialog>
  );
}
