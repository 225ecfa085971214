// /dang-nhap: who are you.
import { t } from '@lingui/core/macro';
import { Page } from '../ui/Page.js';

export function SignInPage() {
  return <Page title={t`Đăng nhập`} />;
}
