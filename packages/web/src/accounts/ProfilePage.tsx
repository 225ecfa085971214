// /ca-nhan: oneself.
import { t } from '@lingui/core/macro';
import { Page } from '../ui/Page.js';

export function ProfilePage() {
  return <Page title={t`Cá nhân`} />;
}
