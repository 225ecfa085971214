// /chi-dao/:id: one directive, its clauses, its tasks, who has received it.
import { t } from '@lingui/core/macro';
import { Page } from '../ui/Page.js';

export function DirectivePage() {
  return <Page title={t`Văn bản chỉ đạo`} />;
}
