// Rows that hang on a row, read along with it as one JSON value: hundreds of them cost a third of what rows of their own would.

interface Wanted {
  readonly from: string;
  readonly where: string;
  readonly order: string;
}

export interface JsonRows<Row> {
  /** A value for a select list. Put in order before they are written: sorting what is written takes a fifth longer. */
  readonly text: (wanted: Wanted) => string;
  /** What came of it. Instants stay as the database wrote them; the graph's Instant knows that form. */
  readonly read: (values: readonly (readonly unknown[])[] | null) => Row[];
}

/** By property, the column that it is read from. Values travel without their names, which would be written for every row. */
export function jsonRows<Row extends object>(columns: Readonly<Record<keyof Row & string, string>>): JsonRows<Row> {
  const names = Object.keys(columns);
  const list = Object.values<string>(columns).join(', ');
  const asRow = (values: readonly unknown[]): Row => {
    const row: Record<string, unknown> = {};
    for (const [place, name] of names.entries()) row[name] = values[place];
    return row as Row; // the names are the row's own, each with its column
  };
  return {
    text: ({ from, where, order }) =>
      `(select json_agg(json_build_array(${list})) from (select ${list} from ${from} where ${where} order by ${order}) x)`,
    read: (values) => (values ?? []).map(asRow),
  };
}
