// A key's scopes: writing includes reading, nothing else includes anything.

import { coversScope, KEY_SCOPES, type KeyScope } from './key-scopes.js';

it.each<[readonly KeyScope[], KeyScope, boolean]>([
  [['tasks:read'], 'tasks:read', true],
  [['tasks:write'], 'tasks:read', true],
  [['tasks:read'], 'tasks:write', false],
  [['directives:write'], 'tasks:read', false],
  [[], 'tasks:read', false],
])('%p covers %s: %s', (held, needed, expected) => {
  expect(coversScope(held, needed)).toBe(expected);
});

it('pairs reading and writing of every kind of thing; the schema nobody writes', () => {
  const kinds = new Set(KEY_SCOPES.map((scope) => scope.split(':')[0]));
  const pairs = [...kinds].flatMap((kind) => [`${kind}:read`, `${kind}:write`]);
  expect(pairs.filter((scope) => scope !== 'schema:write').sort()).toEqual([...KEY_SCOPES].sort());
});
