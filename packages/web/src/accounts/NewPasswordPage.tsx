// /doi-mat-khau: a new password.
import { t } from '@lingui/core/macro';
import { Page } from '../ui/Page.js';

export function NewPasswordPage() {
  return <Page title={t`Đổi mật khẩu`} />;
}
