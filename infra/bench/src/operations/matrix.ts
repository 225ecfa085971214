// The matrix of a directive: twelve agencies that received it, forty people in each, and who of them has read it.
import type { ReadOperation } from '../operation.ts';
import { MATRIX } from '../province/sizes.ts';
import { AGENCY, AGENCY_PG, agencyJson, dig, isFullList, scope } from './pieces.ts';

const RECEIPT =
  'state headName receivedAt doneAt disseminateBy refusedReason peopleCount acknowledgedCount urgedCount lastUrgedAt';
const READING = 'personId personName postTitle state openedAt acknowledgedAt';

const ours = `query Matrix($id: ID!) { directiveMatrix(directiveId: $id, first: ${MATRIX.agencies}) { totalCount pageInfo { hasNextPage endCursor }
  edges { node { id ${RECEIPT} agency { ${AGENCY} } people { id ${READING} } } } } }`;

const postgraphile = `query Matrix($id: UUID!) { directiveMatrix: allDirectiveReceipts(condition: { directiveId: $id }, first: ${MATRIX.agencies},
    orderBy: [STATE_RANK_ASC, AGENCY_SORT_ASC, PRIMARY_KEY_ASC]) { totalCount pageInfo { hasNextPage endCursor }
  edges { node { id: rowId ${RECEIPT} agency { ${AGENCY_PG} }
    people(orderBy: [STATE_RANK_ASC, PERSON_SORT_ASC, PRIMARY_KEY_ASC]) { nodes { id: rowId ${READING} } } } } } }`;

const sees = (r: string) =>
  `(${r}.owner_agency_id = $1 or ${r}.agency_id = any (${scope}) or ${r}.sender_agency_id = any (${scope}))`;
const HEAD = `(select p.full_name from appointments h join persons p on p.id = h.person_id where h.agency_id = r.agency_id and h.role = 'HEAD'
  and h.valid_from <= $3::date and (h.valid_to is null or h.valid_to >= $3::date) order by h.valid_from desc limit 1)`;

const floor = `
  with page as (select r.* from directive_receipts r where r.directive_id = $4::uuid and ${sees('r')}
    order by r.state_rank, r.agency_sort, r.id limit ${MATRIX.agencies + 1}),
  readings as (select a.receipt_id, json_agg(json_build_object('id', a.id, 'personId', a.person_id, 'personName', a.person_name, 'postTitle', a.post_title,
      'state', a.state, 'openedAt', a.opened_at, 'acknowledgedAt', a.acknowledged_at) order by a.state_rank, a.person_sort, a.id) as people
    from acknowledgements a where a.receipt_id = any (array(select id from page)) and ${sees('a')} group by a.receipt_id)
  select json_build_object('directiveMatrix', json_build_object(
    'totalCount', (select count(*) from directive_receipts r where r.directive_id = $4::uuid and ${sees('r')}),
    'pageInfo', json_build_object('hasNextPage', (select count(*) > ${MATRIX.agencies} from page)),
    'rows', (select json_agg(json_build_object('id', r.id, 'state', r.state, 'headName', ${HEAD}, 'receivedAt', r.received_at, 'doneAt', r.done_at,
        'disseminateBy', r.disseminate_by, 'refusedReason', r.refused_reason, 'peopleCount', r.people_count, 'acknowledgedCount', r.acknowledged_count,
        'urgedCount', r.urged_count, 'lastUrgedAt', r.last_urged_at, 'agency', ${agencyJson('r.agency_id')}, 'people', coalesce(k.people, '[]'))
        order by r.state_rank, r.agency_sort, r.id)
      from (select * from page order by state_rank, agency_sort, id limit ${MATRIX.agencies}) r left join readings k on k.receipt_id = r.id))) as answer`;

const WIDEST = `select r.directive_id as id from directive_receipts r where r.owner_agency_id = $1 and r.plan = 'AGENCY_ALL' limit 1`;

export const matrix: ReadOperation = {
  name: 'matrix',
  ours,
  postgraphile,
  floor,
  mostStatements: 4,
  questions: async ({ viewer, rows }) =>
    (await rows<{ id: string }>(WIDEST, [viewer.person.agency.id])).map(({ id }) => ({
      ours: { id },
      postgraphile: { id },
      floor: [id],
    })),
  isFull: (answer) => {
    const rows = dig(answer, 'directiveMatrix', 'rows');
    return (
      isFullList(rows, MATRIX.agencies) &&
      Array.from({ length: MATRIX.agencies }, (_, n) => dig(rows, n, 'people')).every((people) =>
        isFullList(people, MATRIX.people),
      )
    );
  },
};
