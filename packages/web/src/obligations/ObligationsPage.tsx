// /ky-cuong: what the Prime Minister demanded, thirteen obligations by agencies; on a phone one agency at a time.
import { useState } from 'react';
import { OBLIGATIONS } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Ready } from '../graphql/Ready.js';
import { useMe, useToday } from '../graphql/session.js';
import { dayText } from '../ui/days.js';
import { Empty } from '../ui/Empty.js';
import { Page } from '../ui/Page.js';
import { Verb } from '../ui/Verb.js';
import { BoardTable } from './BoardTable.js';
import { ObligationBoardDocument, type ObligationBoardQuery } from './generated/graphql.js';
import { CellLink, useBoardWords } from './CellLink.js';
import './obligations.css';

export type Row = NonNullable<ObligationBoardQuery['obligationBoard']>['rows'][number];

export function ObligationsPage() {
  const { coQuan } = useSearch({ from: '/inside/ky-cuong' });
  const query = useQuery({
    query: ObligationBoardDocument,
    variables: { underId: coQuan ?? null },
    requestPolicy: 'cache-and-network',
  });
  const top = query[0].data?.obligationBoard?.rows[0]?.agency;
  return (
    <Page
      crumbs={coQuan ? [<Crumb key="up" top={top} />, top?.shortName ?? '…'] : undefined}
      meta={top && <Trans>{top.name} và các đơn vị trực thuộc, theo các công điện 280 và 968</Trans>}
      title={t`Bảng kỷ cương`}
      tools={<Verb onClick={() => window.print()}>{t`In`}</Verb>}
    >
      <Ready missing={<NoBoard />} query={query} rows={8}>
        {({ obligationBoard }) => (obligationBoard ? <Board rows={obligationBoard.rows} /> : <NoBoard />)}
      </Ready>
    </Page>
  );
}

/** One step up, but never above one's own agency. */
function Crumb({ top }: { readonly top: Row['agency'] | undefined }) {
  const { actingPost } = useMe();
  const parentId = top?.parent?.id;
  const isOwn = !parentId || parentId === actingPost.agency.id;
  return (
    <Link search={isOwn ? {} : { coQuan: parentId }} to="/ky-cuong">
      {t`Bảng kỷ cương`}
    </Link>
  );
}

function Board({ rows }: { readonly rows: readonly Row[] }) {
  const today = useToday();
  return (
    <>
      <p className="legend meta">
        <span className="cell tone-ok">{t`✓ Đạt`}</span>
        <span className="cell tone-brand">{t`◐ Đang làm`}</span>
        <span className="cell tone-late">{t`▲ Chưa: có việc quá hạn`}</span>
        <span className="cell">{t`– Chưa có dữ liệu, không suy ra là đạt`}</span>
      </p>
      <div className="board-desk">
        <BoardTable rows={rows} />
      </div>
      <div className="board-phone">
        <OneAgency rows={rows} />
      </div>
      <p className="card-note">
        <Trans>Mỗi ô mở danh sách làm ra con số trong ô. Dữ liệu ngày {dayText(today)}.</Trans>
      </p>
    </>
  );
}

const missing = ({ cells }: Row) => cells.filter(({ state }) => state === 'NOT').length;

function OneAgency({ rows }: { readonly rows: readonly Row[] }) {
  // The one with most to be done first: that is what one has come for.
  const [id, setId] = useState(() => rows.toSorted((one, other) => missing(other) - missing(one))[0]?.agency.id);
  const { nameIn } = useBoardWords();
  const row = rows.find(({ agency }) => agency.id === id) ?? rows[0];
  if (!row) return null;
  return (
    <div className="card">
      <label className="card-body board-pick">
        <span>{t`Cơ quan`}</span>
        <select className="input" value={row.agency.id} onChange={(event) => setId(event.target.value)}>
          {rows.map(({ agency }) => (
            <option key={agency.id} value={agency.id}>
              {agency.name}
            </option>
          ))}
        </select>
      </label>
      <ol className="board-list">
        {row.cells.map((cell, index) => (
          <li key={cell.number}>
            <span>
              {cell.number}. {nameIn(OBLIGATIONS[index]?.name)}
            </span>
            <CellLink agency={row.agency} cell={cell} isLong />
          </li>
        ))}
      </ol>
    </div>
  );
}

function NoBoard() {
  return (
    <div className="card">
      <Empty verbs={<Link to="/ky-cuong">{t`Về bảng của cơ quan tôi`}</Link>}>
        <Trans>Không có cơ quan này, hoặc cơ quan ngoài phạm vi của chức vụ bạn đang dùng.</Trans>
      </Empty>
    </div>
  );
}
