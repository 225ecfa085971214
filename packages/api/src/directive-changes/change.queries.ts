// Statements of changes: what one would touch, held still while it is carried out, and what became of a directive.
import { scopeOf } from '../platform/db/scope.js';
import type { Day } from '@ky-cuong/shared';
import { namedQuery } from '../platform/db/named-query.js';
import type { Tx } from '../platform/db/tenant-db.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { Directive } from '../directives/directive.entity.js';
import { eyesOf, seesDirective } from '../directives/directive.scope.js';
import { Receipt } from '../directives/receipt.entity.js';
import { holdChain } from '../directives/register.queries.js';
import { selectList } from '../platform/db/select-list.js';
import type { Task } from '../tasks/task.entity.js';
import { taskColumns } from '../tasks/task.scope.queries.js';
import { DirectiveChange } from './change.entity.js';
import { ClauseChange } from './clause-change.entity.js';

const scope = scopeOf('$1');

/** Held until commit, so that nothing new arises from them and no two changes close a circle. */
export async function holdDirectives(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.query('select hold_directives($1::uuid[])', [ids]);
  await holdChain(tx);
}

export async function wouldClose(tx: Tx, instrumentId: string, directiveId: string): Promise<boolean> {
  const [row] = await tx.query<{ meets: boolean }[]>('select changes_meet($1, $2) as meets', [
    instrumentId,
    directiveId,
  ]);
  return row?.meets ?? false;
}

interface Touched {
  readonly directiveIds: readonly string[];
  /** Only those of these clauses; null for all. */
  readonly clauseIds: readonly string[] | null;
  readonly isHeld: boolean;
}

const TASKS = `select ${taskColumns('t')} from tasks t
  where t.directive_id = any ($2::uuid[]) and ($3::uuid[] is null or t.clause_id = any ($3)) and t.agency_id = any (${scope})
  order by t.id`;

export const touchedTasks = (
  tx: Tx,
  { actor }: RequestContext,
  { directiveIds, clauseIds, isHeld }: Touched,
): Promise<Task[]> =>
  tx.query<Task[]>(isHeld ? `${TASKS} for update of t` : TASKS, [actor.agencyId, directiveIds, clauseIds]);

const RECEIPTS = `select ${selectList(Receipt, 'r')} from directive_receipts r
  where r.directive_id = any ($2::uuid[]) and r.owner_agency_id = any (${scope}) order by r.agency_sort, r.id`;

export const touchedReceipts = (
  tx: Tx,
  { actor }: RequestContext,
  directiveIds: readonly string[],
): Promise<Receipt[]> => tx.query<Receipt[]>(RECEIPTS, [actor.agencyId, directiveIds]);

const carriesOut = (upper: string) => `select d.id from directives d join ${upper} on d.carries_out_id = above.id
  where d.stage = 'ISSUED' and d.validity = 'IN_FORCE' and d.agency_id = any (${scope})`;

const DEPENDENTS = `with recursive above (id) as (select $2::uuid union ${carriesOut('above')})
  select ${selectList(Directive, 'd')} from directives d where d.id in (select id from above where id <> $2) order by d.issued_on, d.id`;

/** What carries it out and is in force, at every level, as far as the caller's house goes. */
export const dependentsOf = (tx: Tx, { actor }: RequestContext, directiveId: string): Promise<Directive[]> =>
  tx.query<Directive[]>(DEPENDENTS, [actor.agencyId, directiveId]);

/** Receipts with which somebody still has something to do end here; what is done stays done. Answers with their ids. */
export async function endReceipts(
  tx: Tx,
  { actor, now }: RequestContext,
  receiptIds: readonly string[],
): Promise<string[]> {
  const [ended] = await tx.query<[{ id: string }[], number]>(
    `update directive_receipts r set state = 'RECALLED', since = $3, done_on = null, done_at = null, changed_by_name = $4, version = r.version + 1
      where r.id = any ($2::uuid[]) and r.state not in ('REFUSED', 'RECALLED')
        and (r.owner_agency_id = any (${scope}) or r.agency_id = any (${scope})) returning r.id`,
    [actor.agencyId, receiptIds, now, actor.personName],
  );
  const ids = ended.map(({ id }) => id);
  await tx.query(
    `update acknowledgements set state = 'RELEASED' where receipt_id = any ($1::uuid[]) and state in ('PENDING', 'OPENED')`,
    [ids],
  );
  return ids;
}

const columns = selectList(DirectiveChange, 'c');

const ofDirectives = namedQuery<DirectiveChange>(
  'directiveChanges.ofDirectives',
  `select ${columns} from directive_changes c join directives d on d.id = c.directive_id
    where (c.directive_id = any ($3::uuid[]) or c.instrument_id = any ($3)) and ${seesDirective('d')}
    order by c.effective_on, c.decided_at, c.id`,
);

const clausesOf = namedQuery<ClauseChange>(
  'directiveChanges.clauses',
  `select ${selectList(ClauseChange, 'k')} from directive_clause_changes k join directives d on d.id = k.directive_id
     join directive_clauses c on c.id = k.clause_id
    where k.change_id = any ($3::uuid[]) and ${seesDirective('d')} order by k.change_id, c.position`,
);

const byId = namedQuery<DirectiveChange>(
  'directiveChanges.byId',
  `select ${columns} from directive_changes c join directives d on d.id = c.directive_id where c.id = $3 and ${seesDirective('d')}`,
);

export const readChange = (ctx: RequestContext, id: string) => ctx.reads.run(byId, [...eyesOf(ctx), id]);

export const readChanges = (ctx: RequestContext, directiveIds: readonly string[]) =>
  ctx.reads.run(ofDirectives, [...eyesOf(ctx), directiveIds]);

export const readClauseChanges = (ctx: RequestContext, changeIds: readonly string[]) =>
  ctx.reads.run(clausesOf, [...eyesOf(ctx), changeIds]);

/** Planned changes whose day has come, for the job: in the order in which they take effect. */
export const changesDue = (tx: Tx, today: Day): Promise<DirectiveChange[]> =>
  tx.query<DirectiveChange[]>(
    `select ${columns} from directive_changes c where c.state = 'PLANNED' and c.effective_on <= $1 order by c.effective_on, c.decided_at`,
    [today],
  );
