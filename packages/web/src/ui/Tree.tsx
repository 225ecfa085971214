// A tree for eyes, thumbs and keys: arrows walk it, right and left open and close, Enter opens the link of a branch.
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { t } from '@lingui/core/macro';
import type { Branch } from './branches.js';
import './tree.css';

interface TreeProps<Item> {
  readonly label: string;
  readonly branches: readonly Branch<Item>[];
  readonly body: (item: Item) => ReactNode;
  /** What stands under the children of a branch: how many more there are. */
  readonly rest?: (branch: Branch<Item>) => ReactNode;
  readonly isHere?: (item: Item) => boolean;
  readonly closed: ReadonlySet<string>;
  readonly onTurn: (key: string) => void;
}

export function useClosed(): {
  closed: ReadonlySet<string>;
  turn: (key: string) => void;
  open: () => void;
  close: (keys: readonly string[]) => void;
} {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const turn = (key: string) =>
    setClosed((before) =>
      before.has(key) ? new Set([...before].filter((one) => one !== key)) : new Set([...before, key]),
    );
  return { closed, turn, open: () => setClosed(new Set()), close: (keys) => setClosed(new Set(keys)) };
}

export function Tree<Item>({ label, branches, ...rest }: TreeProps<Item>) {
  const root = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState(branches[0]?.key);
  const shown = () => [...(root.current?.querySelectorAll<HTMLElement>('[role=treeitem]') ?? [])];
  const go = (item: HTMLElement | null | undefined) => {
    setCurrent(item?.dataset['key'] ?? current);
    item?.focus();
  };

  const press = (event: KeyboardEvent<HTMLUListElement>) => {
    const item = (event.target as HTMLElement).closest<HTMLElement>('[role=treeitem]');
    if (!item || event.target !== item) return;
    const act = moves(item, shown(), rest.onTurn, go)[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  return (
    <ul aria-label={label} className="boughs" ref={root} role="tree" onKeyDown={press}>
      {branches.map((branch, index) => (
        <Bough
          {...rest}
          branch={branch}
          current={current}
          key={branch.key}
          level={1}
          place={`${index + 1}/${branches.length}`}
          onReach={setCurrent}
        />
      ))}
    </ul>
  );
}

function moves(
  item: HTMLElement,
  items: readonly HTMLElement[],
  onTurn: (key: string) => void,
  go: (item: HTMLElement | null | undefined) => void,
): Readonly<Record<string, () => void>> {
  const at = items.indexOf(item);
  const isOpen = item.getAttribute('aria-expanded');
  const turn = () => onTurn(item.dataset['key'] ?? '');
  return {
    ArrowDown: () => go(items[at + 1]),
    ArrowUp: () => go(items[at - 1]),
    Home: () => go(items[0]),
    End: () => go(items.at(-1)),
    ArrowRight: () => (isOpen === 'false' ? turn() : isOpen === 'true' && go(items[at + 1])),
    ArrowLeft: () => (isOpen === 'true' ? turn() : go(item.parentElement?.closest<HTMLElement>('[role=treeitem]'))),
    Enter: () => item.querySelector<HTMLElement>(':scope > .bough .bough-body a')?.click(),
  };
}

interface BoughProps<Item> extends Omit<TreeProps<Item>, 'label' | 'branches'> {
  readonly branch: Branch<Item>;
  readonly level: number;
  readonly place: string;
  readonly current: string | undefined;
  readonly onReach: (key: string) => void;
}

function Bough<Item>({ branch, level, place, current, onReach, ...rest }: BoughProps<Item>) {
  const { body, closed, isHere, onTurn } = rest;
  const { key, item, children } = branch;
  const isOpen = !closed.has(key);
  const more = rest.rest?.(branch);
  const hasMore = children.length > 0 || Boolean(more);
  const [position, total] = place.split('/');
  return (
    <li
      aria-current={isHere?.(item) ? 'true' : undefined}
      aria-expanded={hasMore ? isOpen : undefined}
      aria-level={level}
      aria-posinset={Number(position)}
      aria-selected={false}
      aria-setsize={Number(total)}
      data-key={key}
      role="treeitem"
      tabIndex={key === current ? 0 : -1}
      onFocus={(event) => event.target === event.currentTarget && onReach(key)}
    >
      <div className={isHere?.(item) ? 'bough here' : 'bough'}>
        <button
          aria-hidden={!hasMore}
          aria-label={isOpen ? t`Thu gọn` : t`Mở ra`}
          className="bough-turn"
          disabled={!hasMore}
          tabIndex={-1}
          type="button"
          onClick={() => onTurn(key)}
        >
          <span aria-hidden="true">{hasMore ? (isOpen ? '▾' : '▸') : '·'}</span>
        </button>
        <div className="bough-body">{body(item)}</div>
      </div>
      {hasMore && isOpen && (
        <ul role="group">
          {children.map((child, index) => (
            <Bough
              {...rest}
              branch={child}
              current={current}
              key={child.key}
              level={level + 1}
              place={`${index + 1}/${children.length}`}
              onReach={onReach}
            />
          ))}
          {more && (
            <li className="bough-more" role="none">
              {more}
            </li>
          )}
        </ul>
      )}
    </li>
  );
}
