// A person says that he has read a directive: his own word, counted on every list that names him.
import type { Target, WriteOperation } from '../operation.ts';
import { scope } from './pieces.ts';

const READING = `select a.* from acknowledgements a where a.id = $3 and (a.person_id = $2 or a.agency_id = any (${scope})
  or a.owner_agency_id = any (${scope}) or a.sender_agency_id = any (${scope}))`;
const LOCK = `select r.id from directive_receipts r where r.id = any (array(select a.receipt_id from acknowledgements a
  where a.directive_id = $1 and a.person_id = $2 and a.state_rank < 2)) order by r.id for update`;
const MARK = `update acknowledgements set state = 'ACKNOWLEDGED', acknowledged_at = clock_timestamp(), opened_at = coalesce(opened_at, clock_timestamp())
  where directive_id = $1 and person_id = $2 and state_rank < 2 returning receipt_id`;
const COUNT = `update directive_receipts set acknowledged_count = acknowledged_count + 1,
    state = case when acknowledged_count + 1 = people_count then 'DONE' else state end,
    since = case when acknowledged_count + 1 = people_count then clock_timestamp() else since end,
    done_at = case when acknowledged_count + 1 = people_count then clock_timestamp() end,
    done_on = case when acknowledged_count + 1 = people_count then $2::date end
  where id = any ($1::uuid[]) returning id, state`;
const AUDIT = `select append_audit(a.owner_tenant_id, a.owner_agency_id, clock_timestamp(), $2, $3, $4, $5, null, 'directive.acknowledged', a.id, '{}', '0')
  from acknowledgements a where a.id = $1`;

export const acknowledge: WriteOperation = {
  name: 'acknowledge',
  by: 'reader',
  ours: 'mutation ($input: AcknowledgeInput!) { acknowledgeDirective(input: $input) { id state } }',
  isRepeatable: false,
  variables: ({ id }) => ({ input: { acknowledgementId: id } }),
  async bare(run, { agencyId, personId, name, title, today }, { id }: Target) {
    const eyes = [agencyId, personId, id];
    const [seen] = await run(READING, eyes);
    const directiveId = seen?.['directive_id'];
    await run(LOCK, [directiveId, personId]);
    await run(READING, eyes);
    const marked = await run(MARK, [directiveId, personId]);
    await run(COUNT, [marked.map(({ receipt_id }) => receipt_id), today]);
    await run(AUDIT, [id, personId, name, title, agencyId]);
    return run(READING, eyes);
  },
  targets: `select a.id, 1 as version from acknowledgements a join directive_receipts r on r.id = a.receipt_id and r.plan = 'BY_HAND'
    where a.person_id = $1 and a.state = 'PENDING' order by a.id`,
  reset: [
    `update directive_receipts r set acknowledged_count = acknowledged_count - 1 from acknowledgements a
      where a.receipt_id = r.id and a.id = any ($1::uuid[]) and a.state = 'ACKNOWLEDGED'`,
    `update acknowledgements set state = 'PENDING', acknowledged_at = null, opened_at = null where id = any ($1::uuid[])`,
  ],
  facts: `select json_build_object('reading', (select json_build_object('state', a.state, 'isOpened', a.opened_at is not null) from acknowledgements a where a.id = $1),
    'receipt', (select json_build_object('count', r.acknowledged_count, 'state', r.state) from directive_receipts r join acknowledgements a on a.receipt_id = r.id
      where a.id = $1),
    'audit', (select json_build_object('action', e.action, 'detail', e.detail, 'by', e.actor_name) from audit_entries e where e.subject_id = $1
      order by e.seq desc limit 1)) as facts`,
  mostStatements: 8,
};
