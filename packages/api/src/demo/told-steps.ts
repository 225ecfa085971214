// Stories told step by step: who does what on which day, each step with the task as the step before left it.
import { type Day, type Sector } from '@ky-cuong/shared';
import { newId } from '../platform/db/ids.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { createTasks } from '../tasks/task.creating.js';
import { acceptTask } from '../tasks/task.deciding.js';
import { Task } from '../tasks/task.entity.js';
import type { Stage } from './directive-life.js';
import { instant } from './office-hours.js';

export interface Story {
  readonly stage: Stage;
  readonly lane: string;
  task: Handle;
}

export interface Handle {
  readonly id: string;
  readonly version: number;
}

export type Act = (ctx: RequestContext, story: Story) => Promise<Handle>;
export type Step = readonly [day: Day, time: string, who: string, act: Act];

interface Given {
  readonly title: string;
  readonly product: string;
  readonly on: Day;
  readonly lead: string;
  readonly sector: Sector;
  readonly cooperating?: readonly string[];
  readonly source?: readonly [directive: string, clause: number];
}

export const give =
  ({ title, product, on, lead, sector, cooperating = [], source }: Given): Act =>
  async (ctx, { stage: { cast, directives } }) => {
    const directive = source && directives.get(source[0]);
    const clauseId = directive?.clauseIds[(source?.[1] ?? 1) - 1] ?? null;
    const cooperatingIds = cooperating.map((key) => cast.agency(key).id);
    const asked = { title, sector, cooperatingIds, clauseId, expectedProduct: product, term: { on } };
    const tasks = [{ ...asked, leadId: cast.agency(lead).id }];
    const [made] = await createTasks(ctx, {
      idempotencyKey: newId('Other'),
      directiveId: directive?.id ?? null,
      tasks,
    });
    if (!made) throw new Error('The demo gave no task.');
    return made;
  };

export const accept: Act = (ctx, { task: { id: taskId, version } }) => acceptTask(ctx, { taskId, version });

/** As it stands: others may have changed it between two steps. */
export const taskNow = (ctx: RequestContext, id: string): Promise<Task> =>
  ctx.db.run((tx) => tx.findOneByOrFail(Task, { id }));

/** The first step may have to wait its turn in another lane. */
export function planStory(stage: Stage, lane: string, steps: readonly Step[], firstLane = lane): void {
  const story: Story = { stage, lane, task: { id: '', version: 0 } };
  for (const [index, step] of steps.entries()) planStep(story, step, index === 0 ? firstLane : lane);
}

function planStep(story: Story, [day, time, who, act]: Step, lane: string): void {
  const { stage } = story;
  const run = async () => {
    const { actor } = stage.cast.at(who);
    story.task = await act(await stage.doors.contextOf(actor, instant(day, time)), story);
  };
  stage.timeline.plan({ at: instant(day, time), lane, run });
}
