// /tro-giup: how to use each page.
import { t } from '@lingui/core/macro';
import { Page } from '../ui/Page.js';

export function HelpPage() {
  return <Page title={t`Trợ giúp`} />;
}
