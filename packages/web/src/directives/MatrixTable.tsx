// One row an agency: its head, its state, when it was done, one square a person, and the reminder.
import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { dateOf, dayText } from '../ui/days.js';
import { Table, type Column } from '../ui/Table.js';
import { Verb } from '../ui/Verb.js';
import { AskRecallDialog } from './AskRecallDialog.js';
import type { DirectiveMatrixQuery } from './generated/graphql.js';
import { PeopleDialog } from './PeopleDialog.js';
import { PeopleDots } from './PeopleDots.js';
import { ReceiptStatus } from './ReceiptStatus.js';
import { StatusTrail } from './StatusTrail.js';
import { useUrge } from './useUrge.js';

export type MatrixReceipt = DirectiveMatrixQuery['directiveMatrix']['edges'][number]['node'];

interface MatrixTableProps {
  readonly directiveId: string;
  readonly receipts: readonly MatrixReceipt[];
}

const mayRecall = ({ allowedActions }: MatrixReceipt): boolean => allowedActions.includes('askRecall');

export function MatrixTable({ directiveId, receipts }: MatrixTableProps) {
  const [openId, setOpenId] = useState<string>();
  const open = receipts.find(({ id }) => id === openId);
  const [recalledId, setRecalledId] = useState<string>();
  const recalled = receipts.find(({ id }) => id === recalledId);
  const columns: readonly Column<MatrixReceipt>[] = [
    { key: 'agency', head: t`Cơ quan, người đứng đầu`, cell: (receipt) => <AgencyCell receipt={receipt} /> },
    { key: 'state', head: t`Trạng thái`, cell: (receipt) => <StateCell receipt={receipt} /> },
    {
      key: 'done',
      head: t`Xong ngày`,
      cell: ({ doneAt }) => doneAt && <span className="nowrap small">{dateOf(doneAt)}</span>,
      isNumber: true,
      isNamedOnCard: true,
    },
    {
      key: 'people',
      head: t`Người phải xác nhận`,
      cell: (receipt) => <PeopleDots receipt={receipt} onOpen={() => setOpenId(receipt.id)} />,
    },
    {
      key: 'verbs',
      head: t`Đôn đốc, lấy lại`,
      cell: (receipt) => (
        <div className="verbs">
          {receipt.allowedActions.includes('urge') && <UrgeOne directiveId={directiveId} receipt={receipt} />}
          {mayRecall(receipt) && (
            <Verb
              aria-label={t`Lấy lại từ ${receipt.agency.name}`}
              onClick={() => setRecalledId(receipt.id)}
            >{t`Lấy lại`}</Verb>
          )}
        </div>
      ),
    },
  ];
  return (
    <>
      <Table
        columns={columns}
        items={receipts}
        keyOf={({ id }) => id}
        label={t`Cơ quan và người phải quán triệt`}
        toneOf={({ state }) => (state === 'SENT' || state === 'REFUSED' ? 'late' : undefined)}
      />
      {receipts.filter(mayRecall).length > 1 && (
        <div className="verbs recall-all">
          <Verb onClick={() => setRecalledId('all')}>{t`Lấy lại từ mọi cơ quan đã gửi`}</Verb>
        </div>
      )}
      {recalledId === 'all' && <AskRecallDialog directiveId={directiveId} onClose={() => setRecalledId(undefined)} />}
      {recalled && (
        <AskRecallDialog directiveId={directiveId} receipt={recalled} onClose={() => setRecalledId(undefined)} />
      )}
      {open && <PeopleDialog receipt={open} onClose={() => setOpenId(undefined)} />}
    </>
  );
}

function AgencyCell({ receipt: { agency, headName } }: { readonly receipt: MatrixReceipt }) {
  return (
    <>
      <Link className="strong quiet-link" params={{ id: agency.id }} to="/co-quan/$id">
        {agency.shortName}
      </Link>
      <span className="under">{headName ?? t`chưa có người đứng đầu`}</span>
    </>
  );
}

function StateCell({ receipt }: { readonly receipt: MatrixReceipt }) {
  const { state, timeAxis, disseminateBy, refusedReason, isAskedBack, statusTrail } = receipt;
  const isLate = timeAxis === 'OVERDUE' && disseminateBy !== null;
  return (
    <>
      <ReceiptStatus state={state} />
      {state === 'REFUSED' && refusedReason && <span className="under">{refusedReason}</span>}
      {isAskedBack && <span className="under">{t`chờ trả lời yêu cầu lấy lại`}</span>}
      {isLate && state !== 'REFUSED' && (
        <span className="under late nowrap">{t`quá hạn ${dayText(disseminateBy)}`}</span>
      )}
      <StatusTrail trail={statusTrail} />
    </>
  );
}

function UrgeOne({ directiveId, receipt }: { readonly directiveId: string; readonly receipt: MatrixReceipt }) {
  const { urge, isUrging, problem } = useUrge(directiveId);
  const { agency, urgedCount, lastUrgedAt, id } = receipt;
  return (
    <div className="urge-one">
      <Verb aria-label={t`Nhắc ${agency.name}`} isBusy={isUrging} onClick={() => void urge([id])}>{t`Nhắc`}</Verb>
      {problem ? (
        <span className="under late" role="alert">
          {problem}
        </span>
      ) : (
        urgedCount > 0 && (
          <span className="under nowrap" title={dateOf(lastUrgedAt)}>{t`đã nhắc ${urgedCount} lần`}</span>
        )
      )}
    </div>
  );
}
