// What a program that holds an API key may be let do: a closed list, of which each key names a part.

export const KEY_SCOPES = [
  'agencies:read',
  'agencies:write',
  'people:read',
  'people:write',
  'directives:read',
  'directives:write',
  'tasks:read',
  'tasks:write',
  'files:read',
  'files:write',
  'schema:read',
] as const;

export type KeyScope = (typeof KEY_SCOPES)[number];

/** Whoever may change a thing sees what became of it: writing includes reading. */
export const coversScope = (held: readonly KeyScope[], needed: KeyScope): boolean =>
  held.includes(needed) || held.some((scope) => scope === needed.replace(':read', ':write'));
