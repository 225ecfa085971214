// /can-quyet-dinh: one queue for everything that waits for a decision, the oldest first.
import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Ready } from '../graphql/Ready.js';
import { Empty } from '../ui/Empty.js';
import { Page } from '../ui/Page.js';
import { Pager } from '../ui/Pager.js';
import { Rows } from '../ui/Row.js';
import { DecisionRow, keyOfDecision } from './DecisionRow.js';
import { DecisionsDocument, type DecisionKind, type DecisionsQuery } from './generated/graphql.js';

type Block = DecisionsQuery['home']['decisions'];

// The API gives no more than a hundred at once; whoever has more decides some first.
const step = 50;
const most = 100;

function kindName(kind: DecisionKind): string {
  switch (kind) {
    case 'CONFIRM_TASK':
      return t`Xác nhận hoàn thành`;
    case 'ACCEPT_TASK':
      return t`Nhận nhiệm vụ`;
    case 'REASSIGN_TASK':
      return t`Phân công lại`;
    case 'DECIDE_EXTENSION':
      return t`Xin gia hạn`;
    case 'RECEIVE_DIRECTIVE':
      return t`Tiếp nhận văn bản`;
    case 'DISSEMINATE_DIRECTIVE':
      return t`Phổ biến văn bản`;
    case 'ANSWER_RECALL':
      return t`Trả lời lấy lại văn bản`;
    case 'ACKNOWLEDGE_DIRECTIVE':
      return t`Quán triệt`;
  }
}

export function DecisionsPage() {
  const [first, setFirst] = useState(step);
  const query = useQuery({ query: DecisionsDocument, variables: { first }, requestPolicy: 'cache-and-network' });
  const count = query[0].data?.home.decisions.count;
  return (
    <Page meta={count === undefined ? undefined : t`${count} việc, chờ lâu nhất đứng trước`} title={t`Cần quyết định`}>
      <Ready query={query} rows={6}>
        {({ home: { decisions } }) => (
          <Queue
            block={decisions}
            isLoading={query[0].fetching}
            onMore={() => setFirst(Math.min(most, first + step))}
          />
        )}
      </Ready>
    </Page>
  );
}

interface QueueProps {
  readonly block: Block;
  readonly isLoading: boolean;
  readonly onMore: () => void;
}

function Queue({ block: { count, groups, rows }, isLoading, onMore }: QueueProps) {
  const [kind, setKind] = useState<DecisionKind>();
  const shown = rows.filter((row) => !kind || row.kind === kind);
  if (count === 0) {
    return (
      <div className="card">
        <Empty verbs={<Link to="/">{t`Về Tổng quan`}</Link>}>
          <Trans>Không còn việc nào chờ bạn quyết định.</Trans>
        </Empty>
      </div>
    );
  }
  return (
    <>
      <div aria-label={t`Loại việc`} className="chips" role="group">
        <KindChip isOn={!kind} name={t`Tất cả ${count}`} onPick={() => setKind(undefined)} />
        {groups.map((group) => (
          <KindChip
            isOn={kind === group.kind}
            key={group.kind}
            name={`${kindName(group.kind)} ${group.count}`}
            onPick={() => setKind(group.kind)}
          />
        ))}
      </div>
      <div className="card">
        <Rows>
          {shown.map((decision) => (
            <DecisionRow decision={decision} key={keyOfDecision(decision)} />
          ))}
        </Rows>
        <Pager
          hasMore={rows.length < Math.min(count, most)}
          isLoading={isLoading}
          shown={shown.length}
          total={kind ? undefined : count}
          onMore={onMore}
        />
      </div>
    </>
  );
}

interface KindChipProps {
  readonly name: string;
  readonly isOn: boolean;
  readonly onPick: () => void;
}

function KindChip({ name, isOn, onPick }: KindChipProps) {
  return (
    <button aria-pressed={isOn} className={isOn ? 'chip on' : 'chip'} type="button" onClick={onPick}>
      {name}
    </button>
  );
}
