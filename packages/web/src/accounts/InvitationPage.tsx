// /loi-moi/:token: sets the first password.
import { t } from '@lingui/core/macro';
import { Page } from '../ui/Page.js';

export function InvitationPage() {
  return <Page title={t`Nhận lời mời`} />;
}
