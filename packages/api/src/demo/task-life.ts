// A task from the day it is given to the day its result is confirmed, as acts of those who would do them.
import { askExtension, extendTask } from '../tasks/task.extending.js';
import { acceptTask, cancelTask, confirmTask, rejectTask, returnTask } from '../tasks/task.deciding.js';
import { createTasks } from '../tasks/task.creating.js';
import { assignOfficial, assignTaskDown } from '../tasks/task.handing-on.js';
import { reportDone, reportProgress } from '../tasks/task.reporting.js';
import { seeUrges, urgeTask } from '../tasks/task.urging.js';
import { addDays, type Day } from '@ky-cuong/shared';
import { newId } from '../platform/db/ids.js';
import type { ActingActor, RequestContext } from '../platform/graphql/context.js';
import { chance, pick } from './chance.js';
import type { Stage } from './directive-life.js';
import { officeTime } from './office-hours.js';
import { postKey } from './roster.js';
import { type Schedule, scheduleOf, type Step } from './task-course.js';
import type { TaskPlan } from './task-plan.js';
import { callOff, plea, progressNote, refusal, remark, resultNote, returnReason, urgeMessage } from './task-words.js';

export function planTask(stage: Stage, plan: TaskPlan, sentOn: ReadonlyMap<string, Day>): void {
  const cause = plan.source && sentOn.get(plan.source[0]);
  const schedule = scheduleOf(plan, cause ? addDays(cause, 1) : null);
  const at = officeTime(schedule.startsOn, 'give', plan.key);
  const life = new TaskLife(stage, plan);
  stage.timeline.plan({ at, lane: `tasks of ${plan.assigner}`, run: () => life.give(at, schedule) });
}

interface Handle {
  readonly id: string;
  readonly version: number;
}

class TaskLife {
  private own: Handle = { id: '', version: 0 };
  /** The part handed on below, where the work then is. */
  private below: Handle | null = null;
  private official: ActingActor | undefined;

  constructor(
    private readonly stage: Stage,
    private readonly plan: TaskPlan,
  ) {}

  async give(at: Date, { dueOn, steps }: Schedule): Promise<void> {
    const { cast, directives, timeline } = this.stage;
    const { assigner, lead, title, product, sector, cooperating, namedLead, source, key } = this.plan;
    const desk = chance('desk', key) < 0.4 ? cast.deskOf(assigner) : this.decider();
    const ctx = await this.stage.doors.contextOf(desk, at);
    const directive = source && directives.get(source[0]);
    const clauseId = directive?.clauseIds[(source?.[1] ?? 1) - 1];
    const term = dueOn ? { on: dueOn } : {};
    const [made] = await createTasks(ctx, {
      idempotencyKey: newId('Other'),
      directiveId: directive?.id ?? null,
      tasks: [
        {
          title,
          sector,
          term,
          expectedProduct: product,
          leadId: cast.agency(lead).id,
          cooperatingIds: cooperating.map((one) => cast.agency(one).id),
          clauseId: clauseId ?? null,
          namedLead: namedLead ?? false,
        },
      ],
    });
    this.own = { id: made?.id ?? '', version: made?.version ?? 0 };
    for (const [place, step] of steps.entries()) this.planStep(timeline, step, place);
  }

  private planStep(timeline: Stage['timeline'], step: Step, place: number): void {
    const moment = officeTime(step.on, 'step', this.plan.key);
    const at = new Date(moment.getTime() + place * 60_000); // one after the other, also on one day
    timeline.plan({ at, lane: `task ${this.own.id}`, run: () => this.take(step, at) });
  }

  private async take(step: Step, at: Date): Promise<void> {
    const { doors } = this.stage;
    const ctx = await doors.contextOf(this.actorOf(step), at);
    if (this.below && isWork(step)) {
      this.below = await this.act(ctx, step, this.below);
      if (step.act === 'confirm') await this.closeAbove(at);
      return;
    }
    this.own = await this.act(ctx, step, this.own);
  }

  private async act(ctx: RequestContext, step: Step, { id: taskId, version }: Handle): Promise<Handle> {
    const { key, product, course } = this.plan;
    const act = { taskId, version };
    switch (step.act) {
      case 'accept':
        return acceptTask(ctx, act);
      case 'official':
        return assignOfficial(ctx, { ...act, appointmentId: this.doer().appointmentId });
      case 'hand':
        return this.handOn(ctx, act);
      case 'progress':
        return reportProgress(ctx, {
          ...act,
          progress: step.progress,
          note: progressNote(key, step.progress, course === 'BEHIND'),
        });
      case 'done':
        return reportDone(ctx, { ...act, result: resultNote(key, product) });
      case 'confirm':
        return confirmTask(ctx, { ...act, grade: step.grade, note: remark(step.grade) });
      case 'return':
        return returnTask(ctx, { ...act, reason: returnReason(key) });
      case 'reject':
        return rejectTask(ctx, { ...act, reason: refusal(key) });
      case 'cancel':
        return cancelTask(ctx, { ...act, reason: callOff(key) });
      case 'ask':
        return askExtension(ctx, { ...act, term: { on: step.until }, reason: plea(key) });
      case 'extend':
        return extendTask(ctx, act);
      case 'see':
        return seeUrges(ctx, taskId);
      case 'urge':
        return urgeTask(ctx, { idempotencyKey: newId('Other'), taskId, message: urgeMessage(`${key} ${step.on}`) });
    }
  }

  private async handOn(ctx: RequestContext, act: { taskId: string; version: number }): Promise<Handle> {
    const agencyId = this.stage.cast.agency(this.plan.handedTo ?? '').id;
    this.below = await assignTaskDown(ctx, {
      ...act,
      idempotencyKey: newId('Other'),
      agencyId,
      note: 'Đề nghị thực hiện và báo cáo đúng hạn.',
    });
    const taken = await this.stage.doors.contextOf(
      this.stage.cast.head(this.plan.handedTo ?? ''),
      new Date(ctx.now.getTime() + 3_600_000),
    );
    this.below = await acceptTask(taken, { taskId: this.below.id, version: this.below.version });
    return { id: act.taskId, version: act.version + 1 };
  }

  /** The part below is confirmed: the lead reports the whole, and the assigner confirms it. */
  private async closeAbove(at: Date): Promise<void> {
    const { doors, cast } = this.stage;
    const leading = await doors.contextOf(cast.head(this.plan.lead), new Date(at.getTime() + 1_200_000));
    this.own = await reportDone(leading, {
      taskId: this.own.id,
      version: this.own.version,
      result: resultNote(this.plan.key, this.plan.product),
    });
    const confirming = await doors.contextOf(this.decider(), new Date(at.getTime() + 3_600_000));
    this.own = await confirmTask(confirming, {
      taskId: this.own.id,
      version: this.own.version,
      grade: 'GOOD',
      note: remark('GOOD'),
    });
  }

  private actorOf({ act }: Step): ActingActor {
    const { cast } = this.stage;
    const isHanded = this.below !== null;
    switch (act) {
      case 'accept':
      case 'official':
      case 'hand':
      case 'reject':
        return cast.head(this.plan.lead);
      case 'see':
        return cast.head(isHanded ? (this.plan.handedTo ?? '') : this.plan.lead);
      case 'progress':
      case 'done':
        return isHanded ? cast.head(this.plan.handedTo ?? '') : this.doer();
      case 'urge':
        return isHanded ? cast.head(this.plan.lead) : cast.deskOf(this.plan.assigner);
      case 'confirm':
      case 'return':
        return isHanded ? cast.head(this.plan.lead) : this.decider();
      case 'ask':
        return this.doer();
      case 'extend':
      case 'cancel':
        return this.decider();
    }
  }

  /** The head of the assigner, or the deputy who has the sector. */
  private decider(): ActingActor {
    const { cast } = this.stage;
    const { assigner, sector, key } = this.plan;
    if (assigner !== 'ubnd' || chance('deputy', key) < 0.5) return cast.head(assigner);
    const deputies = [1, 2, 3].map((place) => cast.at(postKey(assigner, 'DEPUTY', place)).actor);
    return deputies.find(({ sectors }) => sectors.includes(sector)) ?? cast.head(assigner);
  }

  private doer(): ActingActor {
    this.official ??= this.chooseOfficial();
    return this.official;
  }

  /** Once for all: others may come. The official who signs in to the demo has what is late and behind at his department. */
  private chooseOfficial(): ActingActor {
    const doers = this.stage.cast.doers(this.plan.lead);
    const isUrgent = this.plan.course === 'OVERDUE' || this.plan.course === 'BEHIND';
    return isUrgent && doers[0] ? doers[0] : pick(doers, 'doer', this.plan.key);
  }
}

/** What the one who has the part below does, or what is done about it. */
const isWork = ({ act }: Step) =>
  act === 'progress' || act === 'done' || act === 'confirm' || act === 'return' || act === 'urge' || act === 'see';
