// Pieces that several operations share: rows of tasks as each side names their fields, agencies of today, scope.

export const AGENCY = 'id name shortName';
export const AGENCY_PG = 'id: rowId name shortName';
const PERSON = 'personId name title phone';

/** What is worked out by rules of the domain (late by, at risk, what may be done) has no match in a database and is not asked for. */
export const TASK = `id code title lifecycle dueOn progress lead { ${AGENCY} } assigner { ${AGENCY} }
  accountableHead { ${PERSON} } responsibleOfficial { ${PERSON} } urgedCount version`;

/** `a_b` is read as `a { b }`. */
export const TASK_PG = `id: rowId code title lifecycle dueOn progress lead { ${AGENCY_PG} } assigner { ${AGENCY_PG} }
  accountableHead_personId: accountablePersonId accountableHead_name: accountableName accountableHead_title: accountableTitle
  accountableHead_phone: accountablePhone responsibleOfficial_personId: responsiblePersonId responsibleOfficial_name: responsibleName
  responsibleOfficial_title: responsibleTitle responsibleOfficial_phone: responsiblePhone urgedCount version`;

export const scope = `array(select visible_agency from agency_scope where viewer_agency = $1 and sector = '*')`;
const sectorScope = `array(select distinct visible_agency from agency_scope where viewer_agency = $1 and sector <> '*')`;
const guides = (agency: string, sector: string) =>
  `exists (select from agency_scope s where s.viewer_agency = $1 and s.sector = ${sector} and s.visible_agency = ${agency})`;

/** Led or assigned in the viewer's agencies, or of a sector that he guides at the lead. */
export const answersFor = (t: string, lead = 'lead_agency_id', assigner = 'agency_id') =>
  `(${t}.${assigner} = any (${scope}) or ${t}.${lead} = any (${scope})
    or (${t}.${lead} = any (${sectorScope}) and ${guides(`${t}.${lead}`, `${t}.sector`)})) is true`;

export const agencyJson = (id: string) =>
  `(select json_build_object('id', v.agency_id, 'name', v.name, 'shortName', v.short_name) from agency_versions v
     where v.agency_id = ${id} and v.valid_from <= $3::date and (v.valid_to is null or v.valid_to >= $3::date))`;

const personJson = (t: string, who: 'accountable' | 'responsible') =>
  `json_build_object('personId', ${t}.${who}_person_id, 'name', ${t}.${who}_name, 'title', ${t}.${who}_title, 'phone', ${t}.${who}_phone)`;

export const taskJson = (
  t: string,
) => `json_build_object('id', ${t}.id, 'code', ${t}.code, 'title', ${t}.title, 'lifecycle', ${t}.lifecycle,
  'dueOn', ${t}.due_on, 'progress', ${t}.progress, 'lead', ${agencyJson(`${t}.lead_agency_id`)}, 'assigner', ${agencyJson(`${t}.agency_id`)},
  'accountableHead', ${personJson(t, 'accountable')}, 'responsibleOfficial', ${personJson(t, 'responsible')}, 'urgedCount', ${t}.urged_count,
  'version', ${t}.version)`;

/** Digs into an answer whose shape the documents fix. */
export function dig(data: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((found, step) => (found as Record<string | number, unknown> | undefined)?.[step], data);
}

export const isFullList = (list: unknown, least = 1): boolean => Array.isArray(list) && list.length >= least;
