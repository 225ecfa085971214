// /chi-dao: what was directed, by whom, and how far it has reached.
import { t } from '@lingui/core/macro';
import { Page } from '../ui/Page.js';

export function DirectivesPage() {
  return <Page title={t`Văn bản chỉ đạo`} />;
}
