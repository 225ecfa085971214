import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, Kind, type OperationDefinitionNode, validate } from 'graphql';
import { createSchema } from '../../app/schema.js';
import { costOf, MAX_COST } from './document-cost.js';
import { documentLimits } from './document-limits.js';
import { OwnDocuments, readOwnDocuments } from './own-documents.js';

const BUILT =
  'fragment F on Agency { id name } query Tree($asOf: Day) { agencies(asOf: $asOf) { ...F parentId } province { name today } }';

it('knows a document of ours in whatever order a cache wrote it', () => {
  const own = new OwnDocuments([BUILT]);
  const sent = `query Tree($asOf: Day) { province { today __typename name } agencies(asOf: $asOf) { parentId ...F __typename } }
    fragment F on Agency { __typename name id }`;
  expect(own.has(parse(sent))).toBe(true);
});

it('takes nothing more for one of ours', () => {
  const own = new OwnDocuments([BUILT]);
  for (const changed of [
    BUILT.replace('name today', 'name today slug'),
    BUILT.replace('parentId', 'children { id }'),
    BUILT.replace('$asOf: Day', '$asOf: Day = null'),
  ]) {
    expect(own.has(parse(changed))).toBe(false);
  }
});

it('reads every manifest of the client, and none where there is no client', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ky-cuong-own-'));
  mkdirSync(join(folder, 'home/generated'), { recursive: true });
  writeFileSync(join(folder, 'home/generated/persisted-documents.json'), JSON.stringify({ 'sha256:x': BUILT }));
  expect(readOwnDocuments(folder).has(parse(BUILT))).toBe(true);
  expect(readOwnDocuments(join(folder, 'nowhere')).has(parse(BUILT))).toBe(false);
});

describe('what a document costs', () => {
  const schema = createSchema({ withRules: false });
  const cost = (text: string, variables: Record<string, unknown> = {}) => {
    const document = parse(text);
    const operation = document.definitions.find(
      (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
    );
    if (!operation) throw new Error('There is no operation.');
    return Math.round(costOf({ schema, document, operation, variables }) * 10) / 10;
  };

  it.each([
    ['{ province { name today } }', {}, 1.2],
    ['{ agencies { id } }', {}, 2],
    ['{ agencies { children { id } } }', {}, 21],
    ['{ people(first: 20) { edges { node { id fullName } } } }', {}, 45],
    ['query ($n: Int) { people(first: $n) { edges { node { id fullName } } } }', { n: 20 }, 45],
    ['query ($n: Int) { people(first: $n) { edges { node { id fullName } } } }', {}, 111],
    ['{ people(first: 20) { edges { node { ...p } } } } fragment p on Person { id fullName }', {}, 45],
    ['{ people(first: 20) { edges { node { ... on Person { id fullName } } } } }', {}, 45],
  ])('%s with %j is %d', (text, variables, expected) => {
    expect(cost(text, variables)).toBe(expected);
  });

  it('is over the limit for pages within pages', () => {
    const text =
      '{ people(first: 100) { edges { node { appointments { agency { children { children { id } } } } } } } }';
    expect(cost(text)).toBeGreaterThan(MAX_COST);
  });
});

it('lets every document of the web client through the limits that nothing is spared', () => {
  const schema = createSchema({ withRules: false });
  const documents = readdirSync('../web/src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => readFileSync(join('../web/src', name), 'utf8'))
    .join('\n');
  const { definitions } = parse(documents);
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  expect(operations.length).toBeGreaterThan(20);
  for (const operation of operations) {
    const document = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] } as const;
    expect(validate(schema, document, [documentLimits])).toEqual([]);
  }
});
