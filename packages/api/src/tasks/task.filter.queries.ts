// From a filter to a predicate. Every shape of filter is a statement of its own, so that each finds its index.
import { dueSoonUntil, tokens } from '@ky-cuong/shared';
import { scopeOf } from '../platform/db/scope.js';
import type { RequestContext } from '../platform/graphql/context.js';
import type { UrgeState } from './task.enums.js';
import type { TaskFilter } from './task.inputs.js';
import { answersFor, seesTask } from './task.scope.queries.js';
import { mustBePeriod } from './urging.statistics.js';
import { lastUrges } from './urging.statistics.queries.js';

/** Puts a value among the statement's and gives its placeholder. The first is always the viewer's agency. */
export type Bind = (value: unknown) => string;

export const VIEWER = '$1';
const MAX_WORDS = 5;

export const predicatesOf = (ctx: RequestContext, filter: TaskFilter, bind: Bind): readonly string[] => [
  scopeFor(ctx, filter, bind),
  ...conditionsOf(ctx, filter, bind),
];

/** What is asked of a task, whoever asks. */
export const conditionsOf = (ctx: RequestContext, filter: TaskFilter, bind: Bind): readonly string[] => [
  ...stateOf(ctx, filter, bind),
  ...timeOf(ctx, filter, bind),
  ...topicOf(filter, bind),
  ...urgedOf(filter, bind),
];

function scopeFor(
  ctx: RequestContext,
  { relation, toConfirm, toAccept, toExtend, toReassign }: TaskFilter,
  bind: Bind,
): string {
  // What waits for the caller himself is his own agency's: the state below says so.
  if (!relation && (toConfirm || toAccept || toExtend || toReassign)) return 'true';
  switch (relation) {
    case 'ASSIGNED_BY_US':
      return `t.agency_id = ${VIEWER}`;
    case 'LED_BY_US':
      return `t.lead_agency_id = ${VIEWER}`;
    case 'COOPERATING':
      return `t.id = any (array(select p.task_id from task_participants p where p.agency_id = ${VIEWER}))`;
    case 'RESPONSIBLE_ME':
      return `t.responsible_person_id = ${bind(ctx.actor.personId)} and ${seesTask('t', VIEWER)}`;
    default:
      return isWide(ctx) ? `${answersFor('t', VIEWER)} is true` : answersFor('t', VIEWER);
  }
}

/**
 * Whether the viewer sees a good part of all there is, as a superior: his page is read along the deadlines, `is true` keeping the
 * planner from collecting his agencies first.
 */
export const isWide = ({ actor, agencies }: RequestContext): boolean =>
  (agencies.descendants(actor.agencyId).length + 1) * 4 >= agencies.all().length;

function stateOf({ actor }: RequestContext, filter: TaskFilter, bind: Bind): readonly string[] {
  const mine = actsOn(actor, bind);
  return [
    ...(filter.lifecycle ? [`t.lifecycle = any (${bind(filter.lifecycle)}::text[])`] : []),
    ...(filter.open === true ? ['t.is_open'] : []),
    ...(filter.open === false ? ['not t.is_open'] : []),
    ...(filter.toConfirm ? [`t.lifecycle = 'WAITING_CONFIRMATION' and t.agency_id = ${VIEWER}`, ...mine()] : []),
    ...(filter.toExtend ? [`t.extension_asked_at is not null and t.agency_id = ${VIEWER}`, ...mine()] : []),
    ...(filter.toReassign
      ? [`t.reassign_since is not null and t.stopped_on is null and t.lead_agency_id = ${VIEWER}`, ...mine()]
      : []),
    ...(filter.toAccept ? [`t.lifecycle = 'ASSIGNED' and t.lead_agency_id = ${VIEWER}`, ...mine()] : []),
  ];
}

/** The sectors of whose tasks somebody decides: null for all, as a head; a deputy his own; nobody else any. */
export function sectorsDecided({ role, sectors }: Pick<RequestContext['actor'], 'role' | 'sectors'>) {
  if (role === 'HEAD' || (role === 'DEPUTY' && sectors.length === 0)) return null;
  return role === 'DEPUTY' ? sectors : [];
}

export const actsOn =
  (actor: Pick<RequestContext['actor'], 'role' | 'sectors'>, bind: Bind) => (): readonly string[] => {
    const sectors = sectorsDecided(actor);
    if (!sectors) return [];
    return sectors.length > 0 ? [`t.sector = any (${bind(sectors)}::text[])`] : ['false'];
  };

function timeOf(ctx: RequestContext, { timeAxis, atRisk }: TaskFilter, bind: Bind): readonly string[] {
  const today = () => `${bind(ctx.today)}::date`;
  const soon = () => `${bind(dueSoonUntil(ctx.today, { calendar: ctx.calendar, rule: ctx.deadlineRule }))}::date`;
  // Whatever runs is open: said too, so that the index of open tasks is found.
  const risky = () => [`t.is_open and t.stopped_on is null and t.risk_on <= ${today()} and t.urgent_on >= ${today()}`];
  switch (timeAxis) {
    case 'NO_DEADLINE':
      return ["t.urgent_on = 'infinity'", ...(atRisk ? risky() : [])];
    case 'OVERDUE':
      return [`t.late_after < ${today()} and t.urgent_on < ${today()}`, ...(atRisk ? risky() : [])];
    case 'DUE_SOON':
      return [
        `t.stopped_on is null and t.urgent_on >= ${today()} and t.urgent_on <= ${soon()}`,
        ...(atRisk ? risky() : []),
      ];
    case 'IN_TIME':
      return [
        `(t.stopped_on <= t.due_on or (t.stopped_on is null and t.due_on > ${soon()}))`,
        ...(atRisk ? risky() : []),
      ];
    default:
      return atRisk ? risky() : [];
  }
}

/** Arisen from a conclusion or a spoken direction that one's agencies registered or received: these are few. */
export const fromConclusions = (t: string): string =>
  `${t}.directive_id = any (array(select d.id from directives d where d.form <> 'DOCUMENT' and (d.agency_id = any (${scopeOf(VIEWER)})
     or exists (select from directive_receipts r where r.directive_id = d.id and r.agency_id = any (${scopeOf(VIEWER)})))))`;

function topicOf({ agencyId, sector, directiveId, conclusions, search }: TaskFilter, bind: Bind): readonly string[] {
  const words = tokens(search ?? '').slice(0, MAX_WORDS);
  return [
    ...(agencyId ? [`t.lead_agency_id = ${bind(agencyId)}::uuid`] : []),
    ...(sector ? [`t.sector = ${bind(sector)}`] : []),
    ...(conclusions ? [fromConclusions('t')] : []),
    ...(directiveId ? [`t.directive_id = ${bind(directiveId)}::uuid`] : []),
    ...words.map(
      (word) =>
        `t.id = any (array(select w.task_id from task_words w where w.word >= ${bind(word)} and w.word < ${bind(`${word}\u{10ffff}`)}))`,
    ),
  ];
}

const urgeStates: Readonly<Record<UrgeState, string>> = {
  SEEN: 'l.seen_at is not null',
  NOT_SEEN: 'l.seen_at is null',
  ANSWERED: 'l.answered_at is not null',
  NOT_ANSWERED: 'l.answered_at is null',
};

function urgedOf({ urged }: TaskFilter, bind: Bind): readonly string[] {
  if (!urged) return [];
  mustBePeriod(urged);
  const last = lastUrges(`${bind(urged.from)}::date`, `${bind(urged.to)}::date`);
  const state = urged.state ? urgeStates[urged.state] : 'true';
  return [`t.id = any (array(select l.task_id from (${last}) l where ${state}))`];
}
