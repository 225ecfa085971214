// Gives an agency a new name, and code if that changes too, from a day on; the old name stays in its history.
import { t } from '@lingui/core/macro';
import { useAct } from '../graphql/useAct.js';
import { useMe } from '../graphql/session.js';
import { DayField } from '../ui/DayField.js';
import { Dialog } from '../ui/Dialog.js';
import { Form } from '../ui/Form.js';
import { TextField } from '../ui/TextField.js';
import { useSay } from '../ui/Toast.js';
import { useFields } from '../ui/useFields.js';
import type { AgencyDialogProps } from './AgencyVerbs.js';
import { given, missing, wrongDay } from './formWords.js';
import { RenameAgencyDocument } from './generated/graphql.js';

export function RenameAgencyDialog({ agency, onClose }: AgencyDialogProps) {
  const { today } = useMe();
  const { act, isActing, problem, fields } = useAct(RenameAgencyDocument);
  const { name, shortName, code } = agency;
  const form = useFields({ name, shortName, code: code ?? '', effectiveOn: today, basis: '' }, fields);
  const say = useSay();

  const rename = async () => {
    const { values } = form;
    const wrong = { name: missing(values.name, t`Xin nhập tên mới`), effectiveOn: wrongDay(values.effectiveOn) };
    if (!form.check(wrong)) return;
    const done = await act({
      input: {
        id: agency.id,
        version: agency.version,
        name: values.name,
        shortName: given(values.shortName),
        code: given(values.code),
        effectiveOn: given(values.effectiveOn),
        basis: given(values.basis),
      },
    });
    if (!done) return;
    say(t`Đã đổi tên cơ quan`);
    onClose();
  };

  return (
    <Dialog title={t`Đổi tên cơ quan`} onClose={onClose}>
      <Form
        errors={form.errors}
        idOf={form.idOf}
        isBusy={isActing}
        problem={problem}
        submit={t`Đổi tên`}
        onCancel={onClose}
        onSubmit={() => void rename()}
      >
        <TextField field={form.bind('name')} label={t`Tên mới`} />
        <TextField isOptional field={form.bind('shortName')} label={t`Tên viết gọn`} />
        <TextField isOptional isShort field={form.bind('code')} hint={t`Ví dụ: H20.14`} label={t`Mã định danh`} />
        <DayField field={form.bind('effectiveOn')} label={t`Áp dụng từ ngày`} />
        <TextField isOptional field={form.bind('basis')} hint={t`Số, ký hiệu văn bản quyết định`} label={t`Căn cứ`} />
      </Form>
    </Dialog>
  );
}
