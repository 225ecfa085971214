// /loi-moi/:token: the first password of a person who was invited.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useSession } from '../graphql/session.js';
import { useAct } from '../graphql/useAct.js';
import { BarePage } from './BarePage.js';
import { AcceptInvitationDocument } from './generated/graphql.js';
import { PasswordForm } from './PasswordForm.js';

export function InvitationPage() {
  const { token } = useParams({ from: '/loi-moi/$token' });
  const { renew } = useSession();
  const navigate = useNavigate();
  const { act, isActing, problem, fields } = useAct(AcceptInvitationDocument);

  async function accept(password: string): Promise<void> {
    if (!(await act({ input: { token, password } }))) return;
    await navigate({ to: '/', replace: true });
    renew();
  }

  return (
    <BarePage title={t`Nhận lời mời`}>
      <p className="meta before-form">
        <Trans>
          Bạn được mời dùng Kỷ Cương. Đặt mật khẩu một lần; những lần sau đăng nhập bằng thư điện tử hoặc số điện thoại.
        </Trans>
      </p>
      <PasswordForm
        asksCurrent={false}
        fields={fields}
        isBusy={isActing}
        problem={problem ?? fields['token']}
        submit={t`Đặt mật khẩu và vào làm việc`}
        onSubmit={({ next }) => void accept(next)}
      />
    </BarePage>
  );
}
