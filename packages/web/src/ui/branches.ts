// A flat list of things that each name the one above them, grown into the trees that they make.
export interface Branch<Item> {
  readonly key: string;
  readonly item: Item;
  readonly children: readonly Branch<Item>[];
}

interface Placed {
  readonly key: string;
  readonly above: string | null;
}

export function branchesOf<Item extends Placed>(items: readonly Item[]): readonly Branch<Item>[] {
  const known = new Set(items.map(({ key }) => key));
  const under = Map.groupBy(items, ({ above }) => (above !== null && known.has(above) ? above : ''));
  const grow = (above: string): readonly Branch<Item>[] =>
    (under.get(above) ?? []).map((item) => ({ key: item.key, item, children: grow(item.key) }));
  return grow('');
}
