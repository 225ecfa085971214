// /dang-nhap: e-mail or telephone and password; then back to the place one came for.
import { useEffect } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useSession } from '../graphql/session.js';
import { useAct } from '../graphql/useAct.js';
import { Form } from '../ui/Form.js';
import { TextField } from '../ui/TextField.js';
import { useFields } from '../ui/useFields.js';
import { BarePage } from './BarePage.js';
import { SignInDocument } from './generated/graphql.js';

// Only a place of our own: an address handed in from outside must not lead away.
function safePlace(place: string | undefined): string {
  return place && /^\/(?![/\\])/.test(place) && !place.startsWith('/dang-nhap') ? place : '/';
}

export function SignInPage() {
  const { me, province, renew } = useSession();
  const { tiep } = useSearch({ from: '/dang-nhap' });
  const { history } = useRouter();
  const { act, isActing, problem, fields } = useAct(SignInDocument);
  const form = useFields({ identifier: '', password: '' }, fields);
  const isIn = me !== null;

  useEffect(() => {
    if (isIn) history.replace(safePlace(tiep));
  }, [isIn, history, tiep]);

  async function signIn(): Promise<void> {
    const { identifier, password } = form.values;
    const isComplete = form.check({
      identifier: identifier.trim() ? undefined : t`Xin nhập thư điện tử hoặc số điện thoại.`,
      password: password ? undefined : t`Xin nhập mật khẩu.`,
    });
    if (isComplete && (await act({ input: { identifier: identifier.trim(), password } }))) renew();
  }

  return (
    <BarePage lead={t`Theo dõi việc chỉ đạo, từ văn bản đến kết quả được xác nhận`} title={t`Đăng nhập`}>
      <Form
        errors={form.errors}
        idOf={form.idOf}
        isBusy={isActing}
        problem={problem}
        submit={t`Đăng nhập`}
        onSubmit={() => void signIn()}
      >
        <TextField
          autoComplete="username"
          field={form.bind('identifier')}
          inputMode="email"
          label={t`Thư điện tử hoặc số điện thoại`}
        />
        <TextField autoComplete="current-password" field={form.bind('password')} label={t`Mật khẩu`} type="password" />
      </Form>
      <p className="meta after-form">
        <Trans>
          Quên mật khẩu: xin quản trị của cơ quan cấp lại lời mời. Hệ thống không bao giờ hỏi mật khẩu qua điện thoại.
        </Trans>
      </p>
      {province?.isDemo && (
        <p className="meta after-form">{t`Tài khoản dùng thử và mật khẩu in ở cửa sổ đã chạy chương trình này.`}</p>
      )}
    </BarePage>
  );
}
