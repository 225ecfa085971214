// /nhiem-vu: tasks, the late first.
import { t } from '@lingui/core/macro';
import { Page } from '../ui/Page.js';

export function TasksPage() {
  return <Page title={t`Nhiệm vụ`} />;
}
