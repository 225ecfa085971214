// How to reach an agency: telephone, e-mail, address.
import { t } from '@lingui/core/macro';
import { useAct } from '../graphql/useAct.js';
import { Dialog } from '../ui/Dialog.js';
import { Form } from '../ui/Form.js';
import { TextField } from '../ui/TextField.js';
import { useSay } from '../ui/Toast.js';
import { useFields } from '../ui/useFields.js';
import type { AgencyDialogProps } from './AgencyVerbs.js';
import { given } from './formWords.js';
import { UpdateAgencyContactDocument } from './generated/graphql.js';

export function ContactDialog({ agency, onClose }: AgencyDialogProps) {
  const { act, isActing, problem, fields } = useAct(UpdateAgencyContactDocument);
  const { phone, email, address } = agency;
  const form = useFields({ phone: phone ?? '', email: email ?? '', address: address ?? '' }, fields);
  const say = useSay();

  const save = async () => {
    const { values } = form;
    const done = await act({
      input: {
        id: agency.id,
        version: agency.version,
        phone: given(values.phone) ?? null,
        email: given(values.email) ?? null,
        address: given(values.address) ?? null,
      },
    });
    if (!done) return;
    say(t`Đã sửa thông tin liên hệ`);
    onClose();
  };

  return (
    <Dialog title={t`Sửa liên hệ`} onClose={onClose}>
      <Form
        errors={form.errors}
        idOf={form.idOf}
        isBusy={isActing}
        problem={problem}
        submit={t`Lưu`}
        onCancel={onClose}
        onSubmit={() => void save()}
      >
        <TextField isOptional field={form.bind('phone')} inputMode="tel" label={t`Điện thoại`} type="tel" />
        <TextField isOptional field={form.bind('email')} inputMode="email" label={t`Thư điện tử`} type="email" />
        <TextField isOptional field={form.bind('address')} label={t`Địa chỉ`} />
      </Form>
    </Dialog>
  );
}
