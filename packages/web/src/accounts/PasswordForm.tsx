// A new password, typed twice; the rule is said before, not after.
import { t } from '@lingui/core/macro';
import { Form } from '../ui/Form.js';
import { TextField } from '../ui/TextField.js';
import { useFields } from '../ui/useFields.js';

// As the server asks; it also refuses the well-known ones.
const shortestPassword = 15;

interface PasswordFormProps {
  readonly asksCurrent: boolean;
  readonly submit: string;
  readonly isBusy: boolean;
  readonly problem: string | undefined;
  readonly fields: Readonly<Record<string, string>>;
  readonly onSubmit: (passwords: { readonly current: string; readonly next: string }) => void;
}

// An invitation calls the new password simply `password`; what is wrong with it as a whole is said above the form.
function serverWords(fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const newPassword = fields['newPassword'] ?? fields['password'];
  return {
    ...(fields['currentPassword'] && { currentPassword: t`Mật khẩu đang dùng không đúng.` }),
    ...(newPassword && { newPassword }),
  };
}

export function PasswordForm({ asksCurrent, submit, isBusy, problem, fields, onSubmit }: PasswordFormProps) {
  const form = useFields({ currentPassword: '', newPassword: '', again: '' }, serverWords(fields));
  const { currentPassword, newPassword, again } = form.values;

  function send(): void {
    const isFine = form.check({
      currentPassword: !asksCurrent || currentPassword ? undefined : t`Xin nhập mật khẩu đang dùng.`,
      newPassword:
        newPassword.length >= shortestPassword ? undefined : t`Mật khẩu mới cần ít nhất ${shortestPassword} ký tự.`,
      again: again === newPassword ? undefined : t`Hai lần nhập mật khẩu mới chưa giống nhau.`,
    });
    if (isFine) onSubmit({ current: currentPassword, next: newPassword });
  }

  return (
    <Form errors={form.errors} idOf={form.idOf} isBusy={isBusy} problem={problem} submit={submit} onSubmit={send}>
      {asksCurrent && (
        <TextField
          autoComplete="current-password"
          field={form.bind('currentPassword')}
          label={t`Mật khẩu đang dùng`}
          type="password"
        />
      )}
      <TextField
        autoComplete="new-password"
        field={form.bind('newPassword')}
        hint={t`Ít nhất ${shortestPassword} ký tự; một câu dễ nhớ tốt hơn một từ khó nhớ.`}
        label={t`Mật khẩu mới`}
        type="password"
      />
      <TextField
        autoComplete="new-password"
        field={form.bind('again')}
        label={t`Nhập lại mật khẩu mới`}
        type="password"
      />
    </Form>
  );
}
