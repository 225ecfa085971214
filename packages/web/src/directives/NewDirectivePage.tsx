// /chi-dao/moi: registers a directive and issues it.
import { t } from '@lingui/core/macro';
import { Page } from '../ui/Page.js';

export function NewDirectivePage() {
  return <Page title={t`Vào sổ văn bản chỉ đạo`} />;
}
