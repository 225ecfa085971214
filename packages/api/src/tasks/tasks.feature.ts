// What the application needs to know of tasks.
import type { Feature } from '../platform/feature.js';
import { AgencyTasksResolver, ClauseTasksResolver, DirectiveTasksResolver } from './lower-tasks.resolver.js';
import { TaskAnswerable } from './task-answerable.entity.js';
import { Task } from './task.entity.js';
import { TaskEvent } from './task-event.entity.js';
import { TaskEvidenceResolver, TaskEventResolver } from './task-evidence.resolver.js';
import { TaskFieldsResolver } from './task-fields.resolver.js';
import { TaskMilestone } from './task-milestone.entity.js';
import { TaskParticipant } from './task-participant.entity.js';
import { MilestoneResolver, TaskPartResolver, TaskPlanningResolver } from './task-planning.resolver.js';
import { SeriesOfTaskResolver, TaskSeriesResolver } from './task-series.resolver.js';
import { TaskSeries } from './task-series.entity.js';
import { followDisowned } from './task.disowning.js';
import { getVisibleTask } from './task.queries.js';
import { keepAnswerables } from './task.reactions.js';
import { TaskConnectionResolver, TaskResolver } from './task.resolver.js';
import { taskRules } from './task.rules.js';
import { UrgedTaskResolver, UrgingFiguresResolver, UrgingResolver } from './urging.resolver.js';

export const tasks: Feature = {
  entities: [Task, TaskEvent, TaskAnswerable, TaskParticipant, TaskMilestone, TaskSeries],
  resolvers: [
    TaskResolver,
    TaskConnectionResolver,
    TaskFieldsResolver,
    TaskEvidenceResolver,
    TaskEventResolver,
    TaskPlanningResolver,
    TaskSeriesResolver,
    SeriesOfTaskResolver,
    MilestoneResolver,
    TaskPartResolver,
    AgencyTasksResolver,
    DirectiveTasksResolver,
    ClauseTasksResolver,
    UrgingResolver,
    UrgedTaskResolver,
    UrgingFiguresResolver,
  ],
  rules: taskRules,
  nodes: { Task: getVisibleTask },
  reactions: [keepAnswerables, followDisowned],
};
