// What the tests of changes send, written once.
import { newId } from '../platform/db/ids.js';
import { ISSUE, ownDirective, REGISTER } from '../directives/testing.js';
import { give, type Work } from './work.js';
import type { TestAgency, TestApp, TestPerson } from './test-app.js';

const CHANGE = `id kind state effectiveOn ground decidedByName receiptsEnded tasksChanged tasksCancelled
  directive { id validity endedOn version } instrument { number } clauses { clauseId kind newText newDueOn toClauseId }`;

export const PREVIEW = `query ($input: PreviewChangeInput!) { previewDirectiveChange(input: $input) {
  receiptCount receiptsEnding receipts { agencyName state newState } taskCount tasksChanging tasksCancelled tasksDone needsDependentsFate
  tasks { id code leadName lifecycle fate dueOn newDueOn } dependents { number } } }`;
export const AMEND = `mutation ($input: AmendDirectiveInput!) { amendDirective(input: $input) { ${CHANGE} } }`;
export const REPLACE = `mutation ($input: ReplaceDirectiveInput!) { replaceDirective(input: $input) { ${CHANGE} } }`;
export const WITHDRAW = `mutation ($input: WithdrawDirectiveInput!) { withdrawDirective(input: $input) { ${CHANGE} } }`;
const CHANGED = `query ($id: ID!) { directive(id: $id) { number validity endedOn version allowedActions ourReceipt { state }
  changes { id kind state effectiveOn instrument { number } clauses { kind newDueOn } } changesMade { kind directive { number } } } }`;

const TASK = `query ($id: ID!) { task(id: $id) { lifecycle dueOn extendedCount directive { number } clause { id } timeline { action note } } }`;
const TWO_CLAUSES = [
  { label: 'Điểm 1', text: 'Rà soát giếng nước.' },
  { label: 'Điểm 2', text: 'Báo cáo kết quả.' },
];
const EVERYTHING = `select (select count(*) from directive_changes) as changes, (select count(*) from directive_clause_changes) as clauses,
  (select sum(version) from directives) as directives, (select sum(version) from directive_receipts) as receipts,
  (select sum(version) from tasks) as tasks, (select count(*) from task_events) as events, (select count(*) from outbox) as told,
  (select count(*) from audit_entries) as audit, (select count(*) from idempotency_keys) as keys`;

export interface Issued {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly clauseIds: readonly string[];
}

/** A directive registered and issued by that person to those agencies. */
export async function issued(
  app: TestApp,
  who: TestPerson,
  agencies: readonly TestAgency[],
  changes: object = {},
): Promise<Issued> {
  const { data, errors } = await app.as(who).send(REGISTER, { input: ownDirective(changes) });
  if (errors) throw new Error(JSON.stringify(errors));
  const { id, version } = data.registerDirective;
  const recipients = { rules: [], agencyIds: agencies.map((agency) => agency.id) };
  const sent = await app.as(who).send(ISSUE, { input: { id, version, recipients } });
  if (sent.errors) throw new Error(JSON.stringify(sent.errors));
  const clauses = await app.owner.query('select id from directive_clauses where directive_id = $1 order by position', [
    id,
  ]);
  return { ...sent.data.issueDirective, clauseIds: clauses.map((clause: { id: string }) => clause.id) };
}

export const decision = (of: Issued, by: Issued, more: object = {}) => ({
  idempotencyKey: newId('Other'),
  directiveId: of.id,
  version: of.version,
  instrumentId: by.id,
  effectiveOn: '2024-03-15',
  ...more,
});

/** What the tests of changes do again and again, in one small province. */
export function changeTools(app: TestApp, work: Work) {
  const ask = (who: TestPerson, query: string, input: object) => app.as(who).send(query, { input });
  const directiveOf = async (id: string, who = work.chair) => (await app.as(who).send(CHANGED, { id })).data.directive;
  return {
    ask,
    directiveOf,
    taskOf: async (id: string) => (await app.as(work.chair).send(TASK, { id })).data.task,
    toBoth: (changes: object = {}) =>
      issued(app, work.chair, [work.districtA, work.districtB], { clauses: TWO_CLAUSES, ...changes }),
    instrument: (changes: object = {}) => issued(app, work.chair, [work.districtA], { documentType: 'QĐ', ...changes }),
    under: ({ id, clauseIds }: Issued, clause: number, more: object = {}, leadId = work.districtA.id) =>
      give(app, work.chair, { leadId, clauseId: clauseIds[clause], ...more }, { directiveId: id }),
    /** Every row that a change could write, by its versions: what a refusal leaves as it was. */
    everything: async () => (await app.owner.query(EVERYTHING))[0],
  };
}
