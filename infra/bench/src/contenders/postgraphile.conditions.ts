// The conditions that PostGraphile does not make by itself, added as its documentation shows: the same predicates as in our statements.
import { TYPES } from 'postgraphile/@dataplan/pg';
import { addPgTableCondition } from 'postgraphile/utils';

type Matched = Parameters<typeof addPgTableCondition>;
type Generator = NonNullable<Matched[3]>;
type Helpers = Parameters<Generator>[1];

const day = (value: unknown, { sql, sqlValueWithCodec }: Helpers) => sql`${sqlValueWithCodec(value, TYPES.date)}::date`;

/** Led or assigned within the viewer's agencies, or of a sector that he guides at the lead: as our lists ask. */
function inMyScope({ sql, sqlTableAlias: t }: Helpers) {
  const viewer = sql`nullif(current_setting('app.agency', true), '')::uuid`;
  const scope = sql`array(select visible_agency from agency_scope where viewer_agency = ${viewer} and sector = '*')`;
  const sectors = sql`array(select distinct visible_agency from agency_scope where viewer_agency = ${viewer} and sector <> '*')`;
  return sql`(${t}.agency_id = any (${scope}) or ${t}.lead_agency_id = any (${scope})
    or (${t}.lead_agency_id = any (${sectors}) and exists (select from agency_scope s
      where s.viewer_agency = ${viewer} and s.sector = ${t}.sector and s.visible_agency = ${t}.lead_agency_id))) is true`;
}

/** A condition that takes a day, or `true`. */
function condition(schemaName: string, tableName: string, name: string, predicate: Generator) {
  return addPgTableCondition(
    { schemaName, tableName },
    name,
    ({ graphql: { GraphQLString } }) => ({ type: GraphQLString }),
    (value, helpers) => (value === null || value === undefined ? null : predicate(value, helpers)),
  );
}

export const conditionsIn = (schema: string) => [
  condition(schema, 'tasks', 'inMyScope', (_, helpers) => inMyScope(helpers)),
  condition(schema, 'tasks', 'lateOn', (value, helpers) => {
    const { sql, sqlTableAlias: t } = helpers;
    return sql`${t}.late_after < ${day(value, helpers)} and ${t}.urgent_on < ${day(value, helpers)}`;
  }),
  condition(schema, 'tasks', 'atRiskOn', (value, helpers) => {
    const { sql, sqlTableAlias: t } = helpers;
    return sql`${t}.stopped_on is null and ${t}.risk_on <= ${day(value, helpers)} and ${t}.urgent_on >= ${day(value, helpers)}`;
  }),
  condition(schema, 'tasks', 'inTimeAfter', (value, helpers) => {
    const { sql, sqlTableAlias: t } = helpers;
    return sql`(${t}.stopped_on <= ${t}.due_on or (${t}.stopped_on is null and ${t}.due_on > ${day(value, helpers)}))`;
  }),
  condition(schema, 'acknowledgements', 'pending', (_, { sql, sqlTableAlias }) => sql`${sqlTableAlias}.state_rank < 2`),
];
