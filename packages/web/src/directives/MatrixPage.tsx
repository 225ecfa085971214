// /chi-dao/:id/quan-triet: agencies by people, who has acknowledged and who has not.
import { t } from '@lingui/core/macro';
import { Page } from '../ui/Page.js';

export function MatrixPage() {
  return <Page title={t`Quán triệt`} />;
}
