// The list of directives: number, what it asks, who issued it, by when it is to be known, how far it is, its tasks.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useToday } from '../graphql/session.js';
import { useWords } from '../graphql/words.js';
import { dayText } from '../ui/days.js';
import { Meter } from '../ui/Meter.js';
import { StatusDot } from '../ui/StatusDot.js';
import { Table, type Column } from '../ui/Table.js';
import { useDirectiveNames } from './directiveName.js';
import type { DirectivesQuery } from './generated/graphql.js';
import { ReceiptStatus } from './ReceiptStatus.js';

type Item = DirectivesQuery['directives']['edges'][number]['node'];

export function DirectiveTable({ directives }: { readonly directives: readonly Item[] }) {
  const columns: readonly Column<Item>[] = [
    { key: 'number', head: t`Số, ký hiệu`, cell: (item) => <NumberCell item={item} /> },
    { key: 'abstract', head: t`Trích yếu, nơi ban hành`, cell: (item) => <AbstractCell item={item} /> },
    {
      key: 'by',
      head: t`Hạn quán triệt`,
      cell: (item) => <DueCell item={item} />,
      isNumber: true,
      isNamedOnCard: true,
    },
    { key: 'reach', head: t`Cơ quan đã quán triệt`, cell: (item) => <ReachCell item={item} /> },
    { key: 'tasks', head: t`Nhiệm vụ`, cell: (item) => <TasksCell item={item} />, isNumber: true, isNamedOnCard: true },
  ];
  return <Table columns={columns} items={directives} keyOf={({ id }) => id} label={t`Văn bản chỉ đạo`} />;
}

function NumberCell({ item }: { readonly item: Item }) {
  const { typeName } = useDirectiveNames();
  const { urgency } = useWords();
  return (
    <>
      <Link className="strong nowrap" params={{ id: item.id }} to="/chi-dao/$id">
        {item.number ?? t`(chưa có số)`}
      </Link>
      <span className="under">
        {typeName(item.documentType)} · {dayText(item.issuedOn)}
      </span>
      {item.urgency !== 'NORMAL' && <span className="under strong">{urgency(item.urgency)}</span>}
    </>
  );
}

function AbstractCell({ item }: { readonly item: Item }) {
  return (
    <>
      <span className="three-lines">{item.abstract}</span>
      <span className="under">{item.issuerName}</span>
      {item.ourReceipt && item.ourReceipt.state !== 'DONE' && <ReceiptStatus state={item.ourReceipt.state} />}
    </>
  );
}

function isReached({ progress: { agencies, agenciesDone } }: Item): boolean {
  return agencies > 0 && agenciesDone >= agencies;
}

function DueCell({ item }: { readonly item: Item }) {
  const today = useToday();
  if (!item.disseminateBy) return <span className="none">–</span>;
  const isLate = item.disseminateBy < today && item.stage === 'ISSUED' && !isReached(item);
  return (
    <span className={isLate ? 'late nowrap' : 'nowrap'}>
      {dayText(item.disseminateBy)}
      {isLate && <span className="under late">{t`quá hạn`}</span>}
    </span>
  );
}

function ReachCell({ item }: { readonly item: Item }) {
  const { agencies, agenciesDone, agenciesNotReceived } = item.progress;
  if (item.stage === 'DRAFT') return <StatusDot shape="hollow" tone="quiet">{t`Dự thảo, chưa ban hành`}</StatusDot>;
  if (agencies === 0) return <span className="meta">{t`Chưa gửi cơ quan nào`}</span>;
  const percent = Math.floor((100 * agenciesDone) / agencies);
  return (
    <Link className="reach" params={{ id: item.id }} to="/chi-dao/$id/quan-triet">
      <span>
        {percent}% · {t`${agenciesDone}/${agencies} cơ quan`}
      </span>
      <Meter label={t`Cơ quan đã quán triệt`} of={agencies} value={agenciesDone} />
      {agenciesNotReceived > 0 && <span className="late small">{t`${agenciesNotReceived} chưa tiếp nhận`}</span>}
    </Link>
  );
}

function TasksCell({ item }: { readonly item: Item }) {
  if (item.taskCount === 0) return <span className="none">–</span>;
  return (
    <Link search={{ chiDao: item.id, xem: 'tat-ca' }} to="/nhiem-vu">
      {item.taskCount}
      {item.overdueTaskCount > 0 && (
        <span className="under late nowrap">
          <Trans>{item.overdueTaskCount} quá hạn</Trans>
        </span>
      )}
    </Link>
  );
}
