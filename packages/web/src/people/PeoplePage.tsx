// /can-bo: who holds which post.
import { t } from '@lingui/core/macro';
import { Page } from '../ui/Page.js';

export function PeoplePage() {
  return <Page title={t`Cán bộ`} />;
}
