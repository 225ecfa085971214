// One task with all that stands behind it: where it comes from, who answered for it, what happened, what it is a part of.
import type { ReadOperation } from '../operation.ts';
import { AGENCY, AGENCY_PG, agencyJson, dig, isFullList, scope, TASK, TASK_PG, taskJson } from './pieces.ts';

const FACTS =
  'expectedProduct sector assignedByName assignedAt startsOn lastHeardOn reportedAt grade confirmedAt returnedCount';
const EVENT = 'action at actorName actorTitle capacity onBehalfOf agencyName note progress grade';
const DIRECTIVE = 'number abstract issuerName issuedOn';

const ours = `query Task($id: ID!) { task(id: $id) { ${TASK} ${FACTS} cooperating { ${AGENCY} } directive { id ${DIRECTIVE} }
  clause { id label text } parent { id code title } children { id code title lifecycle progress lead { ${AGENCY} } }
  answerables { kind from to person { personId name title phone } } timeline { id ${EVENT} } } }`;

const postgraphile = `query Task($id: UUID!) { task: taskByRowId(rowId: $id) { ${TASK_PG} ${FACTS}
  cooperating: partners(orderBy: [PRIMARY_KEY_ASC]) { nodes { agency { ${AGENCY_PG} } } } directive { id: rowId ${DIRECTIVE} }
  clause { id: rowId label text } parent { id: rowId code title }
  children(orderBy: [URGENT_ON_ASC, PRIMARY_KEY_ASC]) { nodes { id: rowId code title lifecycle progress lead { ${AGENCY_PG} } } }
  answerables(orderBy: [FROM_AT_ASC, KIND_ASC, PRIMARY_KEY_ASC]) { nodes { kind from: fromAt to: toAt person_personId: personId person_name: name
    person_title: title person_phone: phone } }
  timeline(orderBy: [AT_ASC, PRIMARY_KEY_ASC]) { nodes { id: rowId ${EVENT} } } } }`;

const sees = (t: string) => `(${t}.agency_id = any (${scope}) or ${t}.lead_agency_id = any (${scope})
  or exists (select from agency_scope s where s.viewer_agency = $1 and s.sector = ${t}.sector and s.visible_agency = ${t}.lead_agency_id)
  or exists (select from task_participants p where p.task_id = ${t}.id and p.agency_id = any (${scope})))`;

const floor = `
  select json_build_object('task', (${taskJson('t')})::jsonb || jsonb_build_object('expectedProduct', t.expected_product, 'sector', t.sector,
      'assignedByName', t.assigned_by_name, 'assignedAt', t.assigned_at, 'startsOn', t.starts_on, 'lastHeardOn', t.last_heard_on,
      'reportedAt', t.reported_at, 'grade', t.grade, 'confirmedAt', t.confirmed_at, 'returnedCount', t.returned_count,
      'cooperating', (select coalesce(json_agg(${agencyJson('c.id')}), '[]') from unnest(t.cooperating_ids) c (id)),
      'directive', (select json_build_object('id', d.id, 'number', d.number, 'abstract', d.abstract, 'issuerName', d.issuer_name, 'issuedOn', d.issued_on)
        from directives d where d.id = t.directive_id),
      'clause', (select json_build_object('id', c.id, 'label', c.label, 'text', c.text) from directive_clauses c where c.id = t.clause_id),
      'parent', (select json_build_object('id', u.id, 'code', u.code, 'title', u.title) from tasks u where u.id = t.parent_id and ${sees('u')}),
      'children', (select coalesce(json_agg(json_build_object('id', u.id, 'code', u.code, 'title', u.title, 'lifecycle', u.lifecycle, 'progress', u.progress,
        'lead', ${agencyJson('u.lead_agency_id')}) order by u.urgent_on, u.id), '[]') from tasks u where u.parent_id = t.id and ${sees('u')}),
      'answerables', (select coalesce(json_agg(json_build_object('kind', a.kind, 'from', a.from_at, 'to', a.to_at, 'person', json_build_object(
        'personId', a.person_id, 'name', a.name, 'title', a.title, 'phone', a.phone)) order by a.from_at, a.kind, a.id), '[]')
        from task_answerables a where a.task_id = t.id),
      'timeline', (select coalesce(json_agg(json_build_object('id', e.id, 'action', e.action, 'at', e.at, 'actorName', e.actor_name, 'actorTitle',
        e.actor_title, 'capacity', e.capacity, 'onBehalfOf', e.on_behalf_of, 'agencyName', e.agency_name, 'note', e.note, 'progress', e.progress,
        'grade', e.grade) order by e.at, e.id), '[]') from task_events e where e.task_id = t.id))) as answer
    from tasks t where t.id = $4::uuid and ${sees('t')}`;

const ASKED = 40;

/** Tasks with a directive and a part or a greater whole: those that people open to understand. */
const CHOICE = `
  select t.id from tasks t where t.directive_id is not null and (t.parent_id is not null or exists (select from tasks c where c.parent_id = t.id))
     and t.lead_agency_id = any (array(select visible_agency from agency_scope where viewer_agency = $1)) and ($2 or t.lead_agency_id = $1)
   order by t.urgent_on, t.id limit ${ASKED}`;

/** A department has no districts below it that it hands parts to: there it is any task with a directive. */
const ANY = `select t.id from tasks t where t.directive_id is not null and t.lead_agency_id = $1 order by t.urgent_on, t.id limit ${ASKED}`;

interface Partners {
  readonly task: { readonly cooperating: readonly { readonly agency: unknown }[] };
}

export const taskDetail: ReadOperation = {
  name: 'task-detail',
  ours,
  postgraphile,
  floor,
  mostStatements: 5,
  fromPostgraphile: (data) => {
    const { task } = data as Partners; // the document above fixes it
    return { task: { ...task, cooperating: task.cooperating.map(({ agency }) => agency) } };
  },
  questions: async ({ viewer, rows }) => {
    const agencyId = viewer.person.agency.id;
    const chosen = await (viewer.name === 'chair'
      ? rows<{ id: string }>(CHOICE, [agencyId, true])
      : rows<{ id: string }>(ANY, [agencyId]));
    return chosen.map(({ id }) => ({ ours: { id }, postgraphile: { id }, floor: [id] }));
  },
  isFull: (answer) => isFullList(dig(answer, 'task', 'timeline')) && isFullList(dig(answer, 'task', 'answerables'), 2),
};
