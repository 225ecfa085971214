// Amends, replaces and withdraws directives of the demo, and has what was only said confirmed by its speaker.
import { amendDirective, replaceDirective, withdrawDirective } from '../directive-changes/change.making.js';
import { Directive } from '../directives/directive.entity.js';
import { confirmSpoken } from '../directives/spoken.confirming.js';
import { newId } from '../platform/db/ids.js';
import type { Stage } from './directive-life.js';
import { type ChangePlan, CHANGES } from './directives-changed.js';
import { instant } from './office-hours.js';

const DECIDE = { AMEND: amendDirective, REPLACE: replaceDirective, WITHDRAW: withdrawDirective } as const;

/** After the document that changes it went out, and before the day's work. */
export function planChangesOfDirectives(stage: Stage): void {
  for (const plan of CHANGES)
    stage.timeline.plan({ at: instant(plan.on, '08:00'), lane: 'directives of ubnd', run: () => change(stage, plan) });
  const heard = instant('2024-03-07', '08:10');
  stage.timeline.plan({ at: heard, lane: 'directives of ubnd', run: () => confirm(stage, 'loi-noi', heard) });
}

function known({ directives }: Stage, key: string) {
  const found = directives.get(key);
  if (!found) throw new Error(`The demo has not issued ${key} yet.`);
  return found;
}

async function change(stage: Stage, plan: ChangePlan): Promise<void> {
  const ctx = await stage.doors.contextOf(stage.cast.head('ubnd'), instant(plan.on, '08:00'));
  const [old, by] = [known(stage, plan.directive), known(stage, plan.instrument)];
  const { version } = await ctx.db.run((tx) => tx.findOneByOrFail(Directive, { id: old.id }));
  await DECIDE[plan.kind](ctx, {
    idempotencyKey: newId('Other'),
    directiveId: old.id,
    instrumentId: by.id,
    version,
    effectiveOn: plan.on,
    ground: plan.ground,
    onDependents: plan.onDependents ?? null,
    clauses: plan.clauses.map(({ clause, kind, newText, newDueOn, to }) => ({
      kind,
      clauseId: old.clauseIds[clause - 1] ?? '',
      newText: newText ?? null,
      newDueOn: newDueOn ?? null,
      toClauseId: to ? (by.clauseIds[to - 1] ?? null) : null,
    })),
  });
}

async function confirm(stage: Stage, key: string, at: Date): Promise<void> {
  const ctx = await stage.doors.contextOf(stage.cast.head('ubnd'), at);
  await confirmSpoken(ctx, { directiveId: known(stage, key).id, version: 1 });
}
