// A table on a desk, cards in a hand (under 640 px): the first column is what the row is about.
import type { ReactNode } from 'react';
import type { Tone } from './Section.js';

export interface Column<Item> {
  readonly key: string;
  readonly head: string;
  readonly cell: (item: Item) => ReactNode;
  readonly isNumber?: boolean;
  /** On a card the cell says the column's name before its value. */
  readonly isNamedOnCard?: boolean;
}

interface TableProps<Item> {
  readonly label: string;
  readonly columns: readonly Column<Item>[];
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly toneOf?: (item: Item) => Tone | undefined;
  readonly pickedKey?: string;
}

function isBlank(content: ReactNode): boolean {
  return content === null || content === undefined || content === false || content === '';
}

export function Table<Item>({ label, columns, items, keyOf, toneOf, pickedKey }: TableProps<Item>) {
  return (
    <table className="table">
      <caption className="unseen">{label}</caption>
      <thead>
        <tr>
          {columns.map(({ key, head, isNumber }) => (
            <th className={isNumber ? 'num' : undefined} key={key} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => {
          const tone = toneOf?.(item);
          const key = keyOf(item);
          return (
            <tr aria-selected={key === pickedKey || undefined} className={tone && `tone-${tone}`} key={key}>
              {columns.map((column) => (
                <Cell column={column} item={item} key={column.key} />
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Cell<Item>({ column, item }: { readonly column: Column<Item>; readonly item: Item }) {
  const content = column.cell(item);
  const looks = [column.isNumber && 'num', isBlank(content) && 'empty-cell'].filter(Boolean).join(' ');
  return (
    <td className={looks || undefined} data-head={column.isNamedOnCard ? column.head : undefined}>
      {content}
    </td>
  );
}
