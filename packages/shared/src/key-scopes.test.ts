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

it('pairs reading and writing of every kind of thing', () => {
  const kinds = new Set(KEY_SCOPES.map((scope) => scope.split(':')[0]));
  expect([...kinds].flatMap((kind) => [`${kind}:read`, `${kind}:write`]).sort()).toEqual([...KEY_SCOPES].sort());
});
