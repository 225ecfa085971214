// /: what is late, what will be, what waits for a decision.
import { t } from '@lingui/core/macro';
import { Page } from '../ui/Page.js';

export function HomePage() {
  return <Page title={t`Tổng quan`} />;
}
