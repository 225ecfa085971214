// The board: for an agency in the caller's scope and those right below it, how each stands to each obligation.
import { type AgencyOnDay, type Evidence, OBLIGATIONS, obligationState } from '@ky-cuong/shared';
import { agencyNode } from '../agencies/agency.node.js';
import { NotFoundError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { mustSeeWork } from '../tasks/task.scope.queries.js';
import { type Known, readKnown } from './obligation.queries.js';
import type { EvidenceList, ObligationBoard, ObligationCell } from './obligation.types.js';

export async function findBoard(ctx: RequestContext, underId: string | null): Promise<ObligationBoard> {
  mustSeeWork(ctx);
  const ids = agenciesOf(ctx, underId ?? ctx.actor.agencyId).map(({ id }) => id);
  const known = new Map((await readKnown(ctx, ids)).map((row) => [row.agencyId, row]));
  return {
    obligations: OBLIGATIONS.map(({ number, name }) => ({ number, name: name[ctx.language] })),
    rows: ids.map((id) => ({
      agency: agencyNode(ctx, id),
      cells: cellsOf(ctx, known.get(id)),
    })),
  };
}

/** An agency outside of one's own line is as unknown as none at all. */
function agenciesOf({ actor, agencies }: RequestContext, underId: string): readonly AgencyOnDay[] {
  const under = agencies.get(underId);
  if (!under || !agencies.isWithin(underId, actor.agencyId)) throw new NotFoundError();
  return [under, ...agencies.children(underId)];
}

const NOTHING: Evidence = { total: 0, open: 0, late: 0 };

function cellsOf(ctx: RequestContext, known: Known | undefined): readonly ObligationCell[] {
  const fed = known ? fedBy(ctx, known) : {};
  return OBLIGATIONS.map(({ number }) => fed[number] ?? cell(number, null, NOTHING));
}

/** Cells by the number of their obligation; of the others nothing is known yet. */
function fedBy(ctx: RequestContext, known: Known): Readonly<Record<number, ObligationCell>> {
  const { receipts, unfinished, overdue, tasks, openTasks, lateTasks, concluded, openConcluded, lateConcluded } = known;
  return {
    1: cell(1, 'RECEIPTS', { total: receipts, open: unfinished, late: overdue }),
    2: answered(ctx, openTasks, known.hasHead),
    3: cell(3, 'CONCLUSION_TASKS', { total: concluded, open: openConcluded, late: lateConcluded }),
    4: cell(4, 'TASKS', { total: tasks, open: openTasks, late: lateTasks }),
  };
}

function cell(number: number, list: EvidenceList | null, evidence: Evidence): ObligationCell {
  const { total, open, late } = evidence;
  return { number, state: obligationState(evidence), total, open, late, list: total > 0 ? list : null, why: null };
}

/** Every open task names a head and an official; where the agency has no head of its own, somebody above answers in his stead. */
function answered({ language }: RequestContext, openTasks: number, hasHead: boolean): ObligationCell {
  const named = { ...cell(2, 'TASKS', { total: openTasks, open: 0, late: 0 }), open: openTasks };
  if (openTasks === 0 || hasHead) return named;
  const why = {
    vi: 'Chưa có người đứng đầu: cấp trên đang chịu trách nhiệm thay',
    en: 'No head: the superior answers instead',
  };
  return { ...named, state: 'NOT', why: why[language] };
}
