// /can-bo/:id: one person and the posts held.
import { t } from '@lingui/core/macro';
import { Page } from '../ui/Page.js';

export function PersonPage() {
  return <Page title={t`Cán bộ`} />;
}
