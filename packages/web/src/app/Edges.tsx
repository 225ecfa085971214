// The two ends of the map: an address that leads nowhere, and a page that broke.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Empty } from '../ui/Empty.js';
import { Page } from '../ui/Page.js';
import { Problem } from '../ui/Problem.js';
import { VerbLink } from '../ui/Verb.js';

export function NotFound() {
  return (
    <Page title={t`Không có trang này`}>
      <div className="card">
        <Empty verbs={<VerbLink to="/">{t`Về Tổng quan`}</VerbLink>}>
          <Trans>Địa chỉ có thể gõ nhầm, hoặc nội dung ngoài phạm vi của chức vụ bạn đang dùng.</Trans>
        </Empty>
      </div>
    </Page>
  );
}

export function Crash({ reset }: { readonly reset: () => void }) {
  return <Problem message={t`Trang này gặp lỗi khi hiển thị. Dữ liệu của bạn không mất.`} onRetry={reset} />;
}
