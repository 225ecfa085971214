// /co-quan/:id: one agency, its head, how to reach it.
import { t } from '@lingui/core/macro';
import { Page } from '../ui/Page.js';

export function AgencyPage() {
  return <Page title={t`Cơ quan`} />;
}
