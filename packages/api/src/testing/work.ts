// A small province at work, for the tests of tasks and home: a chair, two departments, two districts of their own tenants, an office.
import { randomUUID } from 'node:crypto';
import type { Answer, TestAgency, TestApp, TestPerson } from './test-app.js';

export interface Work {
  readonly province: TestAgency;
  readonly health: TestAgency;
  readonly education: TestAgency;
  readonly districtA: TestAgency;
  readonly districtB: TestAgency;
  readonly officeA: TestAgency;
  readonly chair: TestPerson;
  readonly headOfHealth: TestPerson;
  readonly headOfEducation: TestPerson;
  readonly headOfA: TestPerson;
  readonly headOfB: TestPerson;
  readonly headOfOfficeA: TestPerson;
}

export async function foundWork(app: TestApp): Promise<Work> {
  const province = await app.foundAgency('UBND tỉnh');
  const below = { parent: province } as const;
  const health = await app.foundAgency('Sở Y tế', {
    ...below,
    kind: 'DEPARTMENT',
    level: 'PROVINCE',
    sectors: ['HEALTH'],
  });
  const education = await app.foundAgency('Sở Giáo dục', {
    ...below,
    kind: 'DEPARTMENT',
    level: 'PROVINCE',
    sectors: ['EDUCATION'],
  });
  const districtA = await app.foundAgency('UBND huyện A', { ...below, tenant: 'own' });
  const districtB = await app.foundAgency('UBND huyện B', { ...below, tenant: 'own' });
  const officeA = await app.foundAgency('Phòng Y tế huyện A', {
    parent: districtA,
    kind: 'DIVISION',
    level: 'DISTRICT',
    sectors: ['HEALTH'],
  });
  return {
    ...{ province, health, education, districtA, districtB, officeA },
    chair: await app.person(province, 'HEAD', { name: 'Chủ Tịch Tỉnh', title: 'Chủ tịch UBND tỉnh' }),
    headOfHealth: await app.person(health, 'HEAD', { name: 'Giám Đốc Y Tế', title: 'Giám đốc Sở Y tế' }),
    headOfEducation: await app.person(education, 'HEAD', { name: 'Giám Đốc Giáo Dục', title: 'Giám đốc Sở Giáo dục' }),
    headOfA: await app.person(districtA, 'HEAD', { name: 'Chủ Tịch Huyện A', title: 'Chủ tịch UBND huyện' }),
    headOfB: await app.person(districtB, 'HEAD', { name: 'Chủ Tịch Huyện B', title: 'Chủ tịch UBND huyện' }),
    headOfOfficeA: await app.person(officeA, 'HEAD', { name: 'Trưởng Phòng Y Tế A', title: 'Trưởng phòng' }),
  };
}

export interface NewTask {
  readonly leadId: string;
  readonly [field: string]: unknown;
}

export const CREATE = /* GraphQL */ `
  mutation ($input: CreateTasksInput!) {
    createTasks(input: $input) {
      id
      code
      title
      version
      lifecycle
      timeAxis
      dueOn
      startsOn
      sector
      lead {
        name
      }
      assigner {
        name
      }
      cooperating {
        name
      }
      accountableHead {
        name
        title
      }
      responsibleOfficial {
        name
        title
      }
      allowedActions
    }
  }
`;

export const key = () => randomUUID();

export const send = (app: TestApp, who: TestPerson, tasks: readonly NewTask[], more: object = {}): Promise<Answer> =>
  app.as(who).send(CREATE, {
    input: {
      idempotencyKey: key(),
      tasks: tasks.map((task) => ({ title: 'Rà soát trạm y tế', term: { on: '2024-03-29' }, ...task })),
      ...more,
    },
  });

/** One task that is expected to be created. */
export async function give(app: TestApp, who: TestPerson, task: NewTask, more: object = {}) {
  const { data, errors } = await send(app, who, [task], more);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.createTasks[0] as { id: string; version: number; code: string };
}

const ACTS = {
  acceptTask: 'TaskActInput',
  rejectTask: 'TaskReasonInput',
  assignTaskDown: 'AssignDownInput',
  assignOfficial: 'AssignOfficialInput',
  reportProgress: 'ReportProgressInput',
  reportDone: 'ReportDoneInput',
  confirmTask: 'ConfirmTaskInput',
  returnTask: 'TaskReasonInput',
  suspendTask: 'TaskReasonInput',
  resumeTask: 'TaskReasonInput',
  cancelTask: 'TaskReasonInput',
  askExtension: 'AskExtensionInput',
  extendTask: 'ExtendTaskInput',
  refuseExtension: 'TaskReasonInput',
  urgeTask: 'UrgeTaskInput',
  reassignTasks: 'ReassignTasksInput',
  addMilestone: 'AddMilestoneInput',
  editMilestone: 'EditMilestoneInput',
  reportMilestone: 'ReportMilestoneInput',
  setPart: 'SetPartInput',
  reportPart: 'ReportPartInput',
  urgePart: 'UrgePartInput',
} as const;

export type Act = keyof typeof ACTS;

/** Made under a key instead of on a version. */
const KEYED: ReadonlySet<Act> = new Set(['urgeTask', 'addMilestone', 'urgePart']);

const RESULT =
  'id version lifecycle timeAxis progress grade dueOn lastHeardOn reportedAt confirmedAt deliveredProduct deliveredNumber confirmBy confirmationDaysLate reassignSince urgedCount returnedCount extensionUntil extensionAskedAt extendedCount allowedActions responsibleOfficial { name }';

export const act = (app: TestApp, who: TestPerson, name: Act, input: object): Promise<Answer> =>
  app.as(who).send(`mutation ($input: ${ACTS[name]}!) { ${name}(input: $input) { ${RESULT} } }`, { input });

/** An act that is expected to succeed, on the version that stands. */
export async function done(
  app: TestApp,
  who: TestPerson,
  name: Act,
  input: { taskId: string; [field: string]: unknown },
) {
  const [{ version }] = await app.owner.query('select version from tasks where id = $1', [input.taskId]);
  const versioned = KEYED.has(name) ? { idempotencyKey: key(), ...input } : { version, ...input };
  const { data, errors } = await act(app, who, name, versioned);
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name];
}

export const LIST = /* GraphQL */ `
  query ($filter: TaskFilter, $first: Int, $after: String) {
    tasks(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          code
          title
          lifecycle
          timeAxis
          isAtRisk
          lead {
            name
          }
          accountableHead {
            name
          }
        }
      }
    }
  }
`;

export async function list(app: TestApp, who: TestPerson, filter: object = {}, page: object = {}) {
  const { data, errors } = await app.as(who).send(LIST, { filter, ...page });
  if (errors) throw new Error(JSON.stringify(errors));
  const nodes = data.tasks.edges.map(({ node }: { node: { id: string } }) => node);
  return {
    total: data.tasks.totalCount as number,
    nodes,
    ids: nodes.map(({ id }: { id: string }) => id) as string[],
    pageInfo: data.tasks.pageInfo,
  };
}

/** How many rows of tasks and of all that stands beside them there are: what a refusal must leave as it was. */
export async function everything(app: TestApp): Promise<object> {
  const tables = [
    'tasks',
    'task_participants',
    'task_milestones',
    'task_series',
    'task_answerables',
    'task_events',
    'task_words',
    'task_urges',
    'task_urge_presses',
    'task_tallies',
    'task_registers',
    'audit_entries',
    'outbox',
    'idempotency_keys',
  ];
  const counts = tables.map((table) => `(select count(*) from ${table}) as ${table}`);
  const sums = `(select coalesce(sum(version), 0) from tasks) as versions, (select coalesce(sum(last_number), 0) from task_registers) as numbers`;
  const [row] = await app.owner.query(`select ${counts.join(', ')}, ${sums}`);
  return row;
}
