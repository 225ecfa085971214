// A table on a desk, cards in a hand (under 640 px): the first column is what the row is about.
import { memo, type ReactNode } from 'react';
import { t } from '@lingui/core/macro';
import type { Tone } from './Section.js';

export interface Column<Item> {
  readonly key: string;
  readonly head: string;
  readonly cell: (item: Item) => ReactNode;
  readonly isNumber?: boolean;
  /** On a card the cell says the column's name before its value. */
  readonly isNamedOnCard?: boolean;
  /** Something to press: no paper needs it. */
  readonly isForScreen?: boolean;
}

export interface Selecting<Item> {
  readonly keys: ReadonlySet<string>;
  readonly nameOf: (item: Item) => string;
  readonly toggle: (key: string) => void;
  /** All rows that are shown, or none. */
  readonly toggleShown: () => void;
}

interface TableProps<Item> {
  readonly label: string;
  /** The same array from one render to the next, where the rows are many: only changed rows are drawn again. */
  readonly columns: readonly Column<Item>[];
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly toneOf?: (item: Item) => Tone | undefined;
  readonly pickedKey?: string;
  readonly selecting?: Selecting<Item>;
}

function isBlank(content: ReactNode): boolean {
  return content === null || content === undefined || content === false || content === '';
}

/** By which a row is found again, to give it the focus. */
export const rowId = (key: string): string => `row-${key}`;

export function Table<Item>({ label, columns, items, keyOf, toneOf, pickedKey, selecting }: TableProps<Item>) {
  const isWhole = items.length > 0 && items.every((item) => selecting?.keys.has(keyOf(item)));
  return (
    <table className={selecting ? 'table selectable' : 'table'}>
      <caption className="unseen">{label}</caption>
      <thead>
        <tr>
          {selecting && (
            <th className="select" scope="col">
              <label>
                <input checked={isWhole} type="checkbox" onChange={selecting.toggleShown} />
                <span className="unseen">{t`Chọn tất cả dòng đang hiện`}</span>
              </label>
            </th>
          )}
          {columns.map(({ key, head, isNumber, isForScreen }) => (
            <th className={isNumber ? 'num' : isForScreen ? 'for-screen' : undefined} key={key} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => {
          const key = keyOf(item);
          return (
            <RowOf
              columns={columns}
              id={key}
              isPicked={key === pickedKey}
              isSelected={selecting?.keys.has(key) ?? false}
              item={item}
              key={key}
              nameOf={selecting?.nameOf}
              tone={toneOf?.(item)}
              toggle={selecting?.toggle}
            />
          );
        })}
      </tbody>
    </table>
  );
}

interface RowOfProps<Item> {
  readonly id: string;
  readonly item: Item;
  readonly columns: readonly Column<Item>[];
  readonly tone: Tone | undefined;
  readonly isPicked: boolean;
  readonly isSelected: boolean;
  readonly nameOf: ((item: Item) => string) | undefined;
  readonly toggle: ((key: string) => void) | undefined;
}

function PlainRow<Item>({ id, item, columns, tone, isPicked, isSelected, nameOf, toggle }: RowOfProps<Item>) {
  const looks = [tone && `tone-${tone}`, isSelected && 'chosen'].filter(Boolean).join(' ');
  return (
    <tr aria-selected={isPicked || undefined} className={looks || undefined} id={rowId(id)} tabIndex={-1}>
      {toggle && (
        <td className="select">
          <label>
            <input checked={isSelected} type="checkbox" onChange={() => toggle(id)} />
            <span className="unseen">{t`Chọn: ${nameOf?.(item) ?? ''}`}</span>
          </label>
        </td>
      )}
      {columns.map((column) => (
        <Cell column={column} item={item} key={column.key} />
      ))}
    </tr>
  );
}

// `memo` forgets that a component is generic; what it is given stays as typed above.
const RowOf = memo(PlainRow) as typeof PlainRow;

function Cell<Item>({ column, item }: { readonly column: Column<Item>; readonly item: Item }) {
  const content = column.cell(item);
  const looks = [column.isNumber && 'num', column.isForScreen && 'for-screen', isBlank(content) && 'empty-cell']
    .filter(Boolean)
    .join(' ');
  return (
    <td className={looks || undefined} data-head={column.isNamedOnCard ? column.head : undefined}>
      {content}
    </td>
  );
}
