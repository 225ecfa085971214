// Documents and bodies made to harm, each with how it is refused: for the test of the API and for the battery that floods with them.
const times = (count: number, piece: (index: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, index) => piece(index)).join(between);
const nested = (depth: number, field = 'parent') => `${field} { `.repeat(depth) + 'id' + ' }'.repeat(depth);

/** A name, the document, and the reason of its refusal; '' where it is served within budget. */
export const documents: readonly (readonly [string, string, string])[] = [
  ['depth of 11', `{ agencies { ${nested(10)} } }`, 'TOO_DEEP'],
  ['depth of 200', `{ agencies { ${nested(199)} } }`, 'TOO_DEEP'],
  ['depth of 450', `{ agencies { ${nested(449)} } }`, 'TOO_MANY_TOKENS'],
  ['depth of 5,000', `{ agencies { ${nested(4_999)} } }`, 'TOO_MANY_TOKENS'],
  [
    'depth hidden in a fragment with a name of introspection',
    `{ agencies { ...__schema } } fragment __schema on Agency { ${nested(10)} }`,
    'TOO_DEEP',
  ],
  [
    'depth hidden in fragments',
    `{ agencies { ...a } } fragment a on Agency { parent { parent { parent { parent { ...b } } } } } fragment b on Agency { parent { parent { parent { parent { parent { parent { id } } } } } } }`,
    'TOO_DEEP',
  ],
  [
    'depth hidden in inline fragments',
    `{ agencies { ${'... on Agency { parent { '.repeat(10)} id ${'} } '.repeat(10)} } }`,
    'TOO_DEEP',
  ],
  ['31 aliases', `{ ${times(31, (n) => `a${n}: province { name }`)} }`, 'TOO_MANY_ALIASES'],
  ['31 aliases of __typename', `{ ${times(31, (n) => `a${n}: __typename`)} }`, 'TOO_MANY_ALIASES'],
  [
    'aliases multiplied by a fragment',
    `{ ${times(16, () => '...f')} } fragment f on Query { a: __typename b: __typename }`,
    'TOO_MANY_ALIASES',
  ],
  ['a hundred aliases of a sign-in', `mutation { ${times(100, (n) => `a${n}: signOut`)} }`, 'TOO_MANY_ALIASES'],
  ['a fragment that spreads itself', '{ province { ...a } } fragment a on Province { ...a }', 'CHECK_FIELDS'],
  [
    'two fragments in a circle',
    '{ province { ...a } } fragment a on Province { ...b } fragment b on Province { ...a }',
    'CHECK_FIELDS',
  ],
  [
    'a fragment bomb',
    `{ province { ...f0 } } ${times(20, (n) => `fragment f${n} on Province { ...f${n + 1} ...f${n + 1} }`)} fragment f20 on Province { name }`,
    'TOO_COMPLEX',
  ],
  ['a grid of inline fragments', `{ province { ${'... on Province { name '.repeat(150)} ${'} '.repeat(150)} } }`, ''],
  ['500 repeated fields', `{ province { ${'name '.repeat(500)} } }`, ''],
  ['15,000 repeated fields', `{ province { ${'name '.repeat(15_000)} } }`, 'TOO_MANY_TOKENS'],
  ['1,001 tokens', `{ ${'__typename '.repeat(999)} }`, 'TOO_MANY_TOKENS'],
  ['a known directive over and over', `{ __typename ${'@include(if: true) '.repeat(60)} }`, 'CHECK_FIELDS'],
  ['51 directives', `{ ${'__typename @include(if: true) '.repeat(51)} }`, 'TOO_COMPLEX'],
  ['unknown directives', `{ __typename ${'@aa '.repeat(10)} }`, 'CHECK_FIELDS'],
  ['a page of 100,000', '{ tasks(first: 100000) { edges { node { id } } } }', 'TOO_COMPLEX'],
  ['a page of 101', '{ people(first: 101) { edges { cursor } } }', 'PAGE_TOO_LARGE'],
  ['a page of -1', '{ people(first: -1) { edges { cursor } } }', 'PAGE_TOO_LARGE'],
  [
    'pages within lists within lists',
    '{ agencies { children { children { children { children { id name } } } } } }',
    'TOO_COMPLEX',
  ],
  ['a cursor made by hand', '{ people(after: "eyJhIjoxfQ") { edges { cursor } } }', 'CURSOR_MALFORMED'],
  ['introspection', '{ __schema { types { name } } }', 'CHECK_FIELDS'],
  [
    'circular introspection',
    `{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }`,
    'CHECK_FIELDS',
  ],
  ['__type', '{ __type(name: "Query") { name } }', 'CHECK_FIELDS'],
  ['a field that is almost one', '{ provinc { name } }', 'CHECK_FIELDS'],
  ['two operations without a name', '{ __typename } { __typename }', 'CHECK_FIELDS'],
  ['a number that no one can hold', '{ people(first: 1e400) { edges { cursor } } }', 'CHECK_FIELDS'],
  ['an integer too large', '{ people(first: 99999999999) { edges { cursor } } }', 'CHECK_FIELDS'],
  ['comments of 90 kB', `{ province { name } } # ${'x'.repeat(90_000)}`, ''],
  ['no operation at all', 'fragment a on Province { name }', 'CHECK_FIELDS'],
  ['a subscription', 'subscription { x }', 'CHECK_FIELDS'],
];

/** A name, the body, its headers, and the status of the answer. */
export const bodies: readonly (readonly [string, string | object, Record<string, string>, number])[] = [
  ['JSON cut off', '{"query": "{ __type', {}, 400],
  ['no JSON', 'query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' }, 400],
  ['plain text', '{"query":"{__typename}"}', { 'content-type': 'text/plain' }, 400],
  ['a form', '--x\r\n', { 'content-type': 'multipart/form-data; boundary=x' }, 400],
  ['a charset nobody knows', '{"query":"{__typename}"}', { 'content-type': 'application/json; charset=cp1258' }, 415],
  ['an encoding nobody knows', '{"query":"{__typename}"}', { 'content-encoding': 'zst' }, 415],
  ['a byte order mark', '\ufeff{"query":"{__typename}"}', {}, 200],
  ['several operations in a batch', [{ query: '{__typename}' }, { query: '{__typename}' }], {}, 400],
  ['257 kB', { query: `{ __typename } # ${'x'.repeat(257 * 1_024)}` }, {}, 413],
  ['no query', {}, {}, 400],
  ['a query that is a number', { query: 5 }, {}, 400],
  ['an unknown operation', { query: 'query A { __typename }', operationName: 'B' }, {}, 400],
  ['a persisted query', { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }, {}, 200],
  [
    'variables 20,000 deep',
    `{"query":"query($v: SignInInput!) { __typename }","variables":{"v":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`,
    {},
    400,
  ],
  [
    '5,000 wrong variables',
    { query: 'query($v: [Int!]!) { __typename }', variables: { v: Array.from({ length: 5_000 }, () => 'x') } },
    {},
    400,
  ],
  [
    'keys that reach for the prototype',
    '{"query":"{ __typename }","variables":{"__proto__":{"a":1},"constructor":{"prototype":{}}}}',
    {},
    200,
  ],
  ['a NUL character', { query: 'query($v: ID!) { node(id: $v) { id } }', variables: { v: 'a\u0000b' } }, {}, 200],
  ['a lone surrogate', '{"query":"query($v: ID!) { node(id: $v) { id } }","variables":{"v":"\\ud800"}}', {}, 200],
];
