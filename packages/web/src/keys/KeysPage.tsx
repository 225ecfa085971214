// /quan-tri/ung-dung: the programs that work in one's post by a key, and for an administrator those of everybody below.
import { useState } from 'react';
import { canHoldApiKeys } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { Ready } from '../graphql/Ready.js';
import { useMe } from '../graphql/session.js';
import { Empty } from '../ui/Empty.js';
import { NoPermission } from '../ui/NoPermission.js';
import { Page } from '../ui/Page.js';
import { Rows } from '../ui/Row.js';
import { Section } from '../ui/Section.js';
import { Verb } from '../ui/Verb.js';
import { CreateKeyDialog } from './CreateKeyDialog.js';
import { ApiKeysDocument, type KeyFactsFragment } from './generated/graphql.js';
import { KeyRow } from './KeyRow.js';
import { isLive } from './keyWords.js';
import './keys.css';

export function KeysPage() {
  const { actingPost } = useMe();
  if (!canHoldApiKeys(actingPost)) {
    return (
      <Page title={t`Ứng dụng kết nối`}>
        <NoPermission />
      </Page>
    );
  }
  return <Keys />;
}

function Keys() {
  const query = useQuery({ query: ApiKeysDocument });
  const [isCreating, setCreating] = useState(false);
  const tools = <Verb primary onClick={() => setCreating(true)}>{t`Tạo khóa`}</Verb>;
  return (
    <Page
      meta={t`Phần mềm dùng khóa để làm việc với chức vụ của người tạo khóa, không hơn các quyền đã chọn`}
      title={t`Ứng dụng kết nối`}
      tools={tools}
    >
      <Ready query={query} rows={3}>
        {({ apiKeys }) => <Lists keys={apiKeys} onCreate={() => setCreating(true)} />}
      </Ready>
      {isCreating && <CreateKeyDialog onClose={() => setCreating(false)} />}
    </Page>
  );
}

interface ListsProps {
  readonly keys: readonly KeyFactsFragment[];
  readonly onCreate: () => void;
}

function Lists({ keys, onCreate }: ListsProps) {
  const [live, ended] = [keys.filter(isLive), keys.filter((key) => !isLive(key))];
  return (
    <div className="stack">
      <Section count={live.length} title={t`Khóa đang dùng được`}>
        {live.length > 0 ? (
          <KeyRows keys={live} />
        ) : (
          <Empty verbs={<Verb primary onClick={onCreate}>{t`Tạo khóa`}</Verb>}>
            <Trans>
              Chưa có phần mềm nào được kết nối. Tạo một khóa cho mỗi phần mềm để biết phần mềm nào đang dùng và thu hồi
              riêng từng khóa.
            </Trans>
          </Empty>
        )}
      </Section>
      {ended.length > 0 && (
        <Section count={ended.length} title={t`Khóa đã hết hiệu lực`}>
          <KeyRows keys={ended} />
        </Section>
      )}
    </div>
  );
}

const KeyRows = ({ keys }: { readonly keys: readonly KeyFactsFragment[] }) => (
  <Rows>
    {keys.map((key) => (
      <KeyRow apiKey={key} key={key.id} />
    ))}
  </Rows>
);
