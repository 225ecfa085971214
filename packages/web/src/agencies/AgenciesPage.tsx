// /co-quan: the tree of agencies as of a day.
import { t } from '@lingui/core/macro';
import { Page } from '../ui/Page.js';

export function AgenciesPage() {
  return <Page title={t`Cơ quan`} />;
}
