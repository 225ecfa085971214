// The whole tree of agencies as of today. Each side gives its own order; it is the same tree.
import type { ReadOperation } from '../operation.ts';
import { dig, isFullList } from './pieces.ts';

const ours = 'query Tree { agencies { id name shortName code kind level parentId } }';

const postgraphile =
  'query Tree { agencies: allCurrentAgencies(orderBy: [PRIMARY_KEY_ASC]) { nodes { id: rowId name shortName code kind level parentId } } }';

const floor = `
  select json_build_object('agencies', json_agg(json_build_object('id', a.id, 'name', v.name, 'shortName', v.short_name, 'code', v.code, 'kind', v.kind,
      'level', v.level, 'parentId', v.parent_id) order by a.id)) as answer
    from agencies a join agency_versions v on v.agency_id = a.id
   where v.valid_from <= $3::date and (v.valid_to is null or v.valid_to >= $3::date)`;

interface Tree {
  readonly agencies: readonly { readonly id: string }[];
}

export const agencyTree: ReadOperation = {
  name: 'agency-tree',
  ours,
  postgraphile,
  floor,
  mostStatements: 1,
  fromOurs: (data) => {
    const { agencies } = data as Tree; // the document above fixes it
    return { agencies: [...agencies].sort((a, b) => (a.id < b.id ? -1 : 1)) };
  },
  questions: () => Promise.resolve([{ ours: {}, postgraphile: {}, floor: [] }]),
  isFull: (answer) => isFullList(dig(answer, 'agencies'), 300),
};
