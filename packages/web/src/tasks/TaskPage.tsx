// /nhiem-vu/:id: one task.
import { t } from '@lingui/core/macro';
import { Page } from '../ui/Page.js';

export function TaskPage() {
  return <Page title={t`Nhiệm vụ`} />;
}
