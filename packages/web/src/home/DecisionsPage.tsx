// /can-quyet-dinh: everything that waits for a decision, the oldest first.
import { t } from '@lingui/core/macro';
import { Page } from '../ui/Page.js';

export function DecisionsPage() {
  return <Page title={t`Cần quyết định`} />;
}
