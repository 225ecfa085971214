// Writes on tasks: a doer reports how far he is, the chair confirms that it is done.
import type { Run, Target, WriteOperation, Writer } from '../operation.ts';
import { scope } from './pieces.ts';

const NOTE = 'Đã rà soát xong phần thứ hai.';

const sees = (t: string) => `(${t}.agency_id = any (${scope}) or ${t}.lead_agency_id = any (${scope})
  or exists (select from agency_scope s where s.viewer_agency = $1 and s.sector = ${t}.sector and s.visible_agency = ${t}.lead_agency_id)
  or exists (select from task_participants p where p.task_id = ${t}.id and p.agency_id = any (${scope})))`;
const ONE = `select t.* from tasks t where t.id = $2::uuid and ${sees('t')}`;

const EVENT = `insert into task_events (id, owner_tenant_id, task_id, action, at, actor_person_id, actor_name, actor_title, agency_id, agency_name, note,
    progress, grade) select gen_random_uuid(), t.tenant_id, t.id, $2, clock_timestamp(), $3, $4, $5, $6, $7, $8, $9, $10 from tasks t where t.id = $1`;

const AUDIT = `select append_audit(t.tenant_id, t.agency_id, clock_timestamp(), $2, $3, $4, $5, null, $6, t.id, $7::jsonb, '0') from tasks t where t.id = $1`;

interface Happening {
  readonly action: string;
  readonly audited: string;
  readonly note?: string;
  readonly progress?: number;
  readonly grade?: string;
  readonly detail: Readonly<Record<string, string | number>>;
}

async function leaveTrace(run: Run, writer: Writer, id: string, happening: Happening): Promise<void> {
  const { personId, name, title, agencyId, agencyName } = writer;
  const { action, note = null, progress = null, grade = null } = happening;
  await run(EVENT, [id, action, personId, name, title, agencyId, agencyName, note, progress, grade]);
  await run(AUDIT, [id, personId, name, title, agencyId, happening.audited, JSON.stringify(happening.detail)]);
}

const FACTS = `
  select json_build_object('task', (select json_build_object('lifecycle', t.lifecycle, 'progress', t.progress, 'version', t.version, 'riskOn', t.risk_on,
      'stoppedOn', t.stopped_on, 'heardOn', t.last_heard_on, 'grade', t.grade, 'isConfirmed', t.confirmed_at is not null, 'by', t.changed_by_name,
      'change', t.last_change) from tasks t where t.id = $1),
    'events', (select count(*) from task_events e where e.task_id = $1),
    'event', (select json_build_object('action', e.action, 'note', e.note, 'progress', e.progress, 'grade', e.grade, 'by', e.actor_name, 'of', e.agency_name)
      from task_events e where e.task_id = $1 order by e.at desc, e.id desc limit 1),
    'audit', (select json_build_object('action', a.action, 'detail', a.detail, 'by', a.actor_name) from audit_entries a where a.subject_id = $1 order by a.seq desc limit 1),
    'audits', (select count(*) from audit_entries a where a.subject_id = $1),
    'told', (select json_agg(o.kind order by o.id) from outbox o where o.payload ->> 'taskId' = $1::text)) as facts`;

const PROGRESS = 95;
const REPORT = `update tasks set progress = $2, last_heard_on = $3, stopped_on = null, version = version + 1, changed_by_name = $4, last_change = 'reportProgress',
  lifecycle = 'IN_PROGRESS', own_risk_on = least($3::date + 7, due_on + 1, starts_on + ceil(($2::integer + 40) * (due_on - starts_on) / 100.0)::integer) where id = $1`;

export const reportProgress: WriteOperation = {
  name: 'report-progress',
  by: 'department',
  ours: 'mutation ($input: ReportProgressInput!) { reportProgress(input: $input) { id version } }',
  isRepeatable: true,
  variables: ({ id, version }) => ({ input: { taskId: id, version, progress: PROGRESS, note: NOTE } }),
  async bare(run, writer, { id }: Target) {
    await run(`${ONE} for update of t`, [writer.agencyId, id]);
    await run(REPORT, [id, PROGRESS, writer.today, writer.name]);
    const detail = { from: 'IN_PROGRESS', to: 'IN_PROGRESS' };
    const happening = {
      action: 'reportProgress',
      audited: 'task.progressReported',
      note: NOTE,
      progress: PROGRESS,
      detail,
    };
    await leaveTrace(run, writer, id, happening);
    return run(ONE, [writer.agencyId, id]);
  },
  targets: `select t.id, t.version from tasks t join persons p on p.agency_id = t.lead_agency_id where p.id = $1 and t.lifecycle = 'IN_PROGRESS'
    order by t.id limit 200`,
  reset: [],
  facts: FACTS,
  mostStatements: 6,
};

const CONFIRM = `update tasks set lifecycle = 'DONE', grade = 'GOOD', confirmed_at = clock_timestamp(), version = version + 1, changed_by_name = $2,
  last_change = 'confirm' where id = $1`;
const TELL = `insert into outbox (id, kind, agency_id, payload, not_before, created_at) select gen_random_uuid(), 'task.confirmed', t.lead_agency_id, $2,
  clock_timestamp() + interval '10 s', clock_timestamp() from tasks t where t.id = $1`;

export const confirm: WriteOperation = {
  name: 'confirm',
  by: 'chair',
  ours: 'mutation ($input: ConfirmTaskInput!) { confirmTask(input: $input) { id version } }',
  isRepeatable: false,
  variables: ({ id, version }) => ({ input: { taskId: id, version, grade: 'GOOD', note: NOTE } }),
  async bare(run, writer, { id }: Target) {
    await run(`${ONE} for update of t`, [writer.agencyId, id]);
    await run(CONFIRM, [id, writer.name]);
    const detail = { from: 'WAITING_CONFIRMATION', to: 'DONE', daysLate: 0 };
    await leaveTrace(run, writer, id, {
      action: 'confirm',
      audited: 'task.confirmed',
      note: NOTE,
      grade: 'GOOD',
      detail,
    });
    await run(TELL, [id, JSON.stringify({ taskId: id, byPersonId: writer.personId, message: NOTE })]);
    return run(ONE, [writer.agencyId, id]);
  },
  targets: `select t.id, t.version from tasks t join persons p on p.agency_id = t.agency_id where p.id = $1 and t.lifecycle = 'WAITING_CONFIRMATION'
    order by t.id limit 400`,
  reset: [
    `update tasks set lifecycle = 'WAITING_CONFIRMATION', grade = null, confirmed_at = null, version = 3, last_change = 'reportDone' where id = any ($1::uuid[])`,
    `delete from task_events where task_id = any ($1::uuid[]) and action = 'confirm'`,
  ],
  facts: FACTS,
  mostStatements: 7,
};
