// The home page: what waits for a decision, what is late, what may become late, and the counters.
import type { ReadOperation } from '../operation.ts';
import { AGENCY, AGENCY_PG, agencyJson, answersFor, dig, isFullList, TASK, TASK_PG, taskJson } from './pieces.ts';

const DIRECTIVE = 'number abstract issuerName issuedOn';
const RECEIPT_PG = `id: rowId version state since sentAt disseminateBy sentBy { ${AGENCY_PG} } directive { id: rowId ${DIRECTIVE} }`;

const ours = `query Home { home {
  decisions(first: 5) { count groups { kind count } rows { kind since task { ${TASK} }
    receipt { id version state sentAt disseminateBy sentBy { ${AGENCY} } directive { id ${DIRECTIVE} } }
    acknowledgement { id state receipt { id disseminateBy directive { id ${DIRECTIVE} } } } } }
  overdue(first: 5) { count rows { ${TASK} } } atRisk(first: 5) { count rows { ${TASK} } }
  inTimeCount dueSoonCount directivesUnfinished } }`;

const postgraphile = `query Home($agency: UUID!, $person: UUID!, $today: Date!, $soon: Date!, $on: String!) {
  homeTallies(today: $today, soon: $soon) { overdue atRisk dueSoon inTime toConfirm toAccept } directivesUnfinished
  confirm: allTasks(first: 5, condition: { lifecycle: "WAITING_CONFIRMATION", agencyId: $agency }, orderBy: [REPORTED_AT_ASC, PRIMARY_KEY_ASC]) {
    nodes { since: reportedAt ${TASK_PG} } }
  accept: allTasks(first: 5, condition: { lifecycle: "ASSIGNED", leadAgencyId: $agency }, orderBy: [ASSIGNED_AT_ASC, PRIMARY_KEY_ASC]) {
    nodes { since: assignedAt ${TASK_PG} } }
  sent: allDirectiveReceipts(first: 5, condition: { agencyId: $agency, state: "SENT" }, orderBy: [SINCE_ASC, PRIMARY_KEY_ASC]) {
    totalCount nodes { ${RECEIPT_PG} } }
  received: allDirectiveReceipts(first: 5, condition: { agencyId: $agency, state: "RECEIVED" }, orderBy: [SINCE_ASC, PRIMARY_KEY_ASC]) {
    totalCount nodes { ${RECEIPT_PG} } }
  unread: allAcknowledgements(first: 5, condition: { personId: $person, pending: "yes" }, orderBy: [ADDED_AT_ASC, PRIMARY_KEY_ASC]) {
    totalCount nodes { since: addedAt id: rowId state receipt { id: rowId disseminateBy directive { id: rowId ${DIRECTIVE} } } } }
  overdue: allTasks(first: 5, condition: { inMyScope: "yes", isOpen: true, lateOn: $on }, orderBy: [URGENT_ON_ASC, PRIMARY_KEY_ASC]) { nodes { ${TASK_PG} } }
  atRisk: allTasks(first: 5, condition: { inMyScope: "yes", atRiskOn: $on }, orderBy: [URGENT_ON_ASC, PRIMARY_KEY_ASC]) { nodes { ${TASK_PG} } }
}`;

const block = (where: string, order: string) => `from tasks t where ${where} order by ${order}, t.id limit 5`;
const WAITING = `t.lifecycle = 'WAITING_CONFIRMATION' and t.agency_id = $1`;
const ASSIGNED = `t.lifecycle = 'ASSIGNED' and t.lead_agency_id = $1`;
const LATE = `${answersFor('t')} and t.late_after < $3::date and t.urgent_on < $3::date and t.is_open`;
const RISKY = `${answersFor('t')} and t.stopped_on is null and t.risk_on <= $3::date and t.urgent_on >= $3::date`;
const directiveJson = (id: string) =>
  `(select json_build_object('id', d.id, 'number', d.number, 'abstract', d.abstract, 'issuerName', d.issuer_name, 'issuedOn', d.issued_on) from directives d where d.id = ${id})`;
const sum = (condition: string) => `coalesce(sum(k.n) filter (where ${condition}), 0)::integer`;

const TALLIES = `select ${sum(`k.kind = 'LATE' or (k.kind = 'DUE' and k.on_date < $3::date)`)} as overdue,
    ${sum(`k.kind = 'RISK' and k.on_date <= $3::date`)} - ${sum(`k.kind = 'DUE' and k.on_date < $3::date`)} as at_risk,
    ${sum(`k.kind = 'DUE' and k.on_date between $3::date and $4::date`)} as due_soon,
    ${sum(`k.kind = 'KEPT' or (k.kind = 'DUE' and k.on_date > $4::date)`)} as in_time,
    ${sum(`k.kind = 'TO_CONFIRM'`)} as to_confirm, ${sum(`k.kind = 'TO_ACCEPT'`)} as to_accept
  from task_sight_tallies k where k.viewer_id = $1 and k.sector = ''`;

const floor = `
  with sums as (${TALLIES}),
  confirm as (select t.*, row_number() over (order by t.reported_at, t.id) as place ${block(WAITING, 't.reported_at')}),
  accept as (select t.*, row_number() over (order by t.assigned_at, t.id) as place ${block(ASSIGNED, 't.assigned_at')}),
  receipts as (select r.*, count(*) filter (where r.state = 'SENT') over () as sent, count(*) filter (where r.state = 'RECEIVED') over () as received,
      row_number() over (order by r.since, r.id) as place
    from directive_receipts r where r.agency_id = $1 and r.state in ('SENT', 'RECEIVED') order by r.since, r.id limit 5),
  unread as (select a.*, count(*) over () as total, row_number() over (order by a.added_at, a.id) as place from acknowledgements a
    where a.person_id = $2 and a.state_rank < 2 order by a.added_at, a.id limit 5),
  decisions as (
    select 1 as part, 'CONFIRM_TASK' as kind, t.reported_at as since, t.place, ${taskJson('t')} as task, null::json as receipt, null::json as acknowledgement from confirm t
    union all select 2, 'ACCEPT_TASK', t.assigned_at, t.place, ${taskJson('t')}, null, null from accept t
    union all select 3, case when r.state = 'SENT' then 'RECEIVE_DIRECTIVE' else 'DISSEMINATE_DIRECTIVE' end, r.since, r.place, null,
      json_build_object('id', r.id, 'version', r.version, 'state', r.state, 'sentAt', r.sent_at, 'disseminateBy', r.disseminate_by,
        'sentBy', ${agencyJson('r.sender_agency_id')}, 'directive', ${directiveJson('r.directive_id')}), null from receipts r
    union all select 4, 'ACKNOWLEDGE_DIRECTIVE', a.added_at, a.place, null, null, json_build_object('id', a.id, 'state', a.state, 'receipt',
      (select json_build_object('id', r.id, 'disseminateBy', r.disseminate_by, 'directive', ${directiveJson('r.directive_id')})
         from directive_receipts r where r.id = a.receipt_id)) from unread a),
  counts as (select * from (values (1, 'CONFIRM_TASK', (select to_confirm from sums)), (2, 'ACCEPT_TASK', (select to_accept from sums)),
    (3, 'RECEIVE_DIRECTIVE', (select max(sent) from receipts)), (4, 'DISSEMINATE_DIRECTIVE', (select max(received) from receipts)),
    (5, 'ACKNOWLEDGE_DIRECTIVE', (select max(total) from unread))) c (part, kind, n) where n > 0)
  select json_build_object(
    'decisions', json_build_object('count', (select coalesce(sum(n), 0) from counts),
      'groups', (select coalesce(json_agg(json_build_object('kind', kind, 'count', n) order by part), '[]') from counts),
      'rows', (select coalesce(json_agg(json_build_object('kind', kind, 'since', since, 'task', task, 'receipt', receipt, 'acknowledgement', acknowledgement)
        order by since, part, place), '[]') from (select * from decisions order by since, part, place limit 5) d)),
    'overdue', json_build_object('count', sums.overdue, 'rows', (select coalesce(json_agg(r), '[]') from (select ${taskJson('t')} as r ${block(LATE, 't.urgent_on')}) x)),
    'atRisk', json_build_object('count', sums.at_risk, 'rows', (select coalesce(json_agg(r), '[]') from (select ${taskJson('t')} as r ${block(RISKY, 't.urgent_on')}) x)),
    'inTimeCount', sums.in_time, 'dueSoonCount', sums.due_soon, 'directivesUnfinished',
      (select count(*) from (select directive_id from directive_tallies where agency_id = $1 group by directive_id having sum(n) > 0) d)) as answer
  from sums`;

interface Waiting {
  readonly id: string;
  readonly since: number;
}
interface Block {
  readonly totalCount: number;
  readonly rows: readonly Waiting[];
}
interface Parts {
  readonly homeTallies: {
    overdue: number;
    atRisk: number;
    dueSoon: number;
    inTime: number;
    toConfirm: number;
    toAccept: number;
  };
  readonly directivesUnfinished: number;
  readonly confirm: readonly Waiting[];
  readonly accept: readonly Waiting[];
  readonly sent: Block;
  readonly received: Block;
  readonly unread: Block;
  readonly overdue: readonly unknown[];
  readonly atRisk: readonly unknown[];
}

const NOTHING = { task: null, receipt: null, acknowledgement: null };

/** PostGraphile gives the five queues one by one: whoever shows them merges them, the longest waiting first. */
function fromPostgraphile(data: unknown): unknown {
  const parts = data as Parts; // the document above fixes it
  const queue = (kind: string, field: keyof typeof NOTHING, rows: readonly Waiting[]) =>
    rows.map(({ since, ...row }) => ({ ...NOTHING, kind, since, [field]: row }));
  const receipts = [
    ...queue('RECEIVE_DIRECTIVE', 'receipt', parts.sent.rows),
    ...queue('DISSEMINATE_DIRECTIVE', 'receipt', parts.received.rows),
  ].sort((a, b) => a.since - b.since);
  const rows = [
    ...queue('CONFIRM_TASK', 'task', parts.confirm),
    ...queue('ACCEPT_TASK', 'task', parts.accept),
    ...receipts,
    ...queue('ACKNOWLEDGE_DIRECTIVE', 'acknowledgement', parts.unread.rows),
  ].sort((a, b) => a.since - b.since);
  const groups = [
    { kind: 'CONFIRM_TASK', count: parts.homeTallies.toConfirm },
    { kind: 'ACCEPT_TASK', count: parts.homeTallies.toAccept },
    { kind: 'RECEIVE_DIRECTIVE', count: parts.sent.totalCount },
    { kind: 'DISSEMINATE_DIRECTIVE', count: parts.received.totalCount },
    { kind: 'ACKNOWLEDGE_DIRECTIVE', count: parts.unread.totalCount },
  ].filter(({ count }) => count > 0);
  const { homeTallies: sums } = parts;
  return {
    decisions: { count: groups.reduce((sum, { count }) => sum + count, 0), groups, rows: rows.slice(0, 5) },
    overdue: { count: sums.overdue, rows: parts.overdue },
    atRisk: { count: sums.atRisk, rows: parts.atRisk },
    inTimeCount: sums.inTime,
    dueSoonCount: sums.dueSoon,
    directivesUnfinished: parts.directivesUnfinished,
  };
}

export const home: ReadOperation = {
  name: 'home',
  ours,
  postgraphile,
  floor,
  fromOurs: (data) => dig(data, 'home'),
  fromPostgraphile,
  mostStatements: 10,
  questions: ({ viewer, today, soon }) => {
    const { agency, personId } = viewer.person;
    return Promise.resolve([
      { ours: {}, postgraphile: { agency: agency.id, person: personId, today, soon, on: today }, floor: [soon] },
    ]);
  },
  isFull: (answer) =>
    isFullList(dig(answer, 'decisions', 'rows'), 5) &&
    isFullList(dig(answer, 'overdue', 'rows'), 5) &&
    isFullList(dig(answer, 'atRisk', 'rows'), 5),
};
