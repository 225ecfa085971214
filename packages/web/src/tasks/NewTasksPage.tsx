// /nhiem-vu/moi: splits a clause into tasks.
import { t } from '@lingui/core/macro';
import { Page } from '../ui/Page.js';

export function NewTasksPage() {
  return <Page title={t`Giao nhiệm vụ`} />;
}
