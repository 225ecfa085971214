// The e-mail and telephone one signs in with and is told things through.
import { t } from '@lingui/core/macro';
import { useMe } from '../graphql/session.js';
import { useAct } from '../graphql/useAct.js';
import { Form } from '../ui/Form.js';
import { TextField } from '../ui/TextField.js';
import { useSay } from '../ui/Toast.js';
import { useFields } from '../ui/useFields.js';
import { UpdateMyContactDocument } from './generated/graphql.js';

export function ContactForm() {
  const { email, phone } = useMe();
  const say = useSay();
  const { act, isActing, problem, fields } = useAct(UpdateMyContactDocument);
  const form = useFields({ email: email ?? '', phone: phone ?? '' }, fields);

  async function save(): Promise<void> {
    const next = { email: form.values.email.trim() || null, phone: form.values.phone.trim() || null };
    const isReachable = form.check({
      email:
        next.email || next.phone ? undefined : t`Xin để lại thư điện tử hoặc số điện thoại, để còn đăng nhập được.`,
    });
    if (isReachable && (await act({ input: next }))) say(t`Đã lưu liên hệ`);
  }

  return (
    <Form
      errors={form.errors}
      idOf={form.idOf}
      isBusy={isActing}
      problem={problem}
      submit={t`Lưu liên hệ`}
      onSubmit={() => void save()}
    >
      <TextField
        isOptional
        autoComplete="email"
        field={form.bind('email')}
        inputMode="email"
        label={t`Thư điện tử`}
        type="email"
      />
      <TextField
        isOptional
        isShort
        autoComplete="tel"
        field={form.bind('phone')}
        inputMode="tel"
        label={t`Điện thoại`}
        type="tel"
      />
    </Form>
  );
}
