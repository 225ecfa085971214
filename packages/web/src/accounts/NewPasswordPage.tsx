// /doi-mat-khau: a new password, by choice or because this is the first use.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useSession } from '../graphql/session.js';
import { useAct } from '../graphql/useAct.js';
import { Redirect } from '../ui/Redirect.js';
import { BarePage } from './BarePage.js';
import { ChangePasswordDocument } from './generated/graphql.js';
import { PasswordForm } from './PasswordForm.js';

export function NewPasswordPage() {
  const { me, renew } = useSession();
  const navigate = useNavigate();
  const { act, isActing, problem, fields } = useAct(ChangePasswordDocument);
  if (!me) {
    const search = { tiep: '/doi-mat-khau' };
    return <Redirect go={() => void navigate({ to: '/dang-nhap', search, replace: true })} />;
  }

  async function change(current: string, next: string): Promise<void> {
    if (!(await act({ input: { currentPassword: current, newPassword: next } }))) return;
    await navigate({ to: '/', replace: true });
    renew();
  }

  return (
    <BarePage title={t`Đổi mật khẩu`}>
      {me.mustChangePassword && (
        <p className="note before-form">
          <Trans>Đây là lần dùng đầu tiên. Xin đặt mật khẩu của riêng bạn trước khi làm việc.</Trans>
        </p>
      )}
      <PasswordForm
        asksCurrent
        fields={fields}
        isBusy={isActing}
        problem={problem}
        submit={t`Đổi mật khẩu`}
        onSubmit={({ current, next }) => void change(current, next)}
      />
    </BarePage>
  );
}
