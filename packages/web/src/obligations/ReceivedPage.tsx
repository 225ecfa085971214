// /ky-cuong/:id/quan-triet: what one agency was sent and how far it has come with it, with the reminder beside each.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useDirectiveNames } from '../directives/directiveName.js';
import { ReceiptStatus } from '../directives/ReceiptStatus.js';
import { useUrge } from '../directives/useUrge.js';
import { ReadyPages } from '../graphql/ReadyPages.js';
import { usePages } from '../graphql/usePages.js';
import { ChipLink, Chips } from '../ui/Chips.js';
import { dayText } from '../ui/days.js';
import { Empty } from '../ui/Empty.js';
import { Page } from '../ui/Page.js';
import { Row, Rows } from '../ui/Row.js';
import { Verb } from '../ui/Verb.js';
import type { Standing } from './boardSearch.js';
import { ReceivedByDocument, ReceivedDocument, type ReceivedQuery, type ReceiptStanding } from './generated/graphql.js';
import './obligations.css';

type Receipt = ReceivedQuery['receiptsOf']['edges'][number]['node'];

const standingOf: Readonly<Record<Standing, ReceiptStanding>> = {
  'chua-xong': 'UNFINISHED',
  'qua-han': 'OVERDUE',
  'da-xong': 'DONE',
};

export function ReceivedPage() {
  const { id } = useParams({ from: '/inside/ky-cuong/$id/quan-triet' });
  const { xem } = useSearch({ from: '/inside/ky-cuong/$id/quan-triet' });
  const [{ data }] = useQuery({ query: ReceivedByDocument, variables: { agencyId: id } });
  const pages = usePages({
    document: ReceivedDocument,
    variables: { agencyId: id, standing: xem ? standingOf[xem] : 'ALL', first: 50 },
    pick: (answer) => answer.receiptsOf,
  });
  return (
    <Page
      crumbs={[
        <Link key="up" search={{}} to="/ky-cuong">
          {t`Bảng kỷ cương`}
        </Link>,
        data?.agency?.shortName ?? '…',
      ]}
      meta={pages.totalCount !== undefined && <Trans>{pages.totalCount} văn bản</Trans>}
      title={t`Quán triệt, thực hiện chỉ đạo`}
    >
      <Views id={id} xem={xem} />
      <div className="card">
        <ReadyPages pages={pages}>
          {(receipts) =>
            receipts.length > 0 ? (
              <Rows>
                {receipts.map((receipt) => (
                  <ReceivedRow key={receipt.id} receipt={receipt} />
                ))}
              </Rows>
            ) : (
              <Empty>
                <Trans>Không có văn bản nào trong danh sách này.</Trans>
              </Empty>
            )
          }
        </ReadyPages>
      </div>
    </Page>
  );
}

function Views({ id, xem }: { readonly id: string; readonly xem: Standing | undefined }) {
  const views: readonly (readonly [Standing | undefined, string])[] = [
    [undefined, t`Tất cả`],
    ['chua-xong', t`Chưa xong`],
    ['qua-han', t`Quá hạn`],
    ['da-xong', t`Đã quán triệt`],
  ];
  return (
    <Chips label={t`Trạng thái`}>
      {views.map(([view, name]) => (
        <ChipLink isOn={xem === view} key={name} params={{ id }} search={{ xem: view }} to="/ky-cuong/$id/quan-triet">
          {name}
        </ChipLink>
      ))}
    </Chips>
  );
}

function ReceivedRow({ receipt }: { readonly receipt: Receipt }) {
  const { nameOf } = useDirectiveNames();
  const { directive, disseminateBy, peopleCount, acknowledgedCount } = receipt;
  if (!directive) return null;
  return (
    <Row
      meta={
        <>
          <ReceiptStatus state={receipt.state} timeAxis={receipt.timeAxis} /> · {directive.issuerName},{' '}
          {dayText(directive.issuedOn)}
          {disseminateBy && <> · {t`hạn quán triệt ${dayText(disseminateBy)}`}</>}
          {peopleCount > 0 && <> · {t`${acknowledgedCount}/${peopleCount} người đã xác nhận`}</>}
        </>
      }
      title={
        <Link params={{ id: directive.id }} to="/chi-dao/$id">
          {nameOf(directive)}: {directive.abstract}
        </Link>
      }
      verbs={receipt.allowedActions.includes('urge') && <Remind directiveId={directive.id} receipt={receipt} />}
    />
  );
}

function Remind({
  directiveId,
  receipt: { id, urgedCount },
}: {
  readonly directiveId: string;
  readonly receipt: Receipt;
}) {
  const { urge, isUrging, problem } = useUrge(directiveId);
  return (
    <>
      <Verb isBusy={isUrging} onClick={() => void urge([id])}>{t`Nhắc`}</Verb>
      {problem ? (
        <span className="late small" role="alert">
          {problem}
        </span>
      ) : (
        urgedCount > 0 && <span className="meta">{t`đã nhắc ${urgedCount} lần`}</span>
      )}
    </>
  );
}
