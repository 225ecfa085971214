// Two answers are the same when they say the same, however they spell it: one shape for lists, nested names, instants.

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** Edges and nodes become rows, `a_b` becomes `a { b }`, an instant its millisecond; cursors are each side's own. */
export function shaped(value: unknown): unknown {
  if (typeof value === 'string') return INSTANT.test(value) ? Date.parse(value) : value;
  if (Array.isArray(value)) return value.map(shaped);
  if (!isFields(value)) return value;
  const { nodes, edges, ...rest } = value;
  const rows = Array.isArray(edges) ? edges.map((edge: Fields) => edge['node']) : nodes;
  if (Array.isArray(rows)) {
    const list = rows.map(shaped);
    return Object.keys(rest).length === 0 ? list : { ...fieldsOf(rest), rows: list };
  }
  return fieldsOf(rest);
}

function fieldsOf(fields: Fields): Fields {
  const made: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    const [outer = name, inner] = name.split('_');
    if (name === 'endCursor' || name === '__typename') continue;
    if (inner === undefined) made[name] = shaped(value);
    else made[outer] = { ...(made[outer] as Fields | undefined), [inner]: shaped(value) };
  }
  return made;
}

/** The first place where two answers differ, for whoever has to find out why. */
export function difference(one: unknown, other: unknown, path = 'answer'): string | null {
  if (Array.isArray(one) && Array.isArray(other)) {
    if (one.length !== other.length) return `${path}: ${one.length} rows, ${other.length} rows`;
    return firstOf(one.map((value, place) => difference(value, other[place], `${path}[${place}]`)));
  }
  if (isFields(one) && isFields(other)) {
    const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return firstOf(names.map((name) => difference(one[name], other[name], `${path}.${name}`)));
  }
  return one === other ? null : `${path}: ${shown(one)}, ${shown(other)}`;
}

const firstOf = (found: readonly (string | null)[]): string | null => found.find((one) => one !== null) ?? null;

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 120));
