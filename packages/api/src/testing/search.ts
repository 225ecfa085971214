// What the tests of searching send and make, written once.
import { ISSUE, outsideDirective, ownDirective, REGISTER } from '../directives/testing.js';
import type { TestAgency, TestApp, TestPerson } from './test-app.js';

export const SEARCH = `query ($text: String!, $kinds: [SearchKind!], $first: Int) { search(text: $text, kinds: $kinds, first: $first) { kind hasMore
  hits { kind rank matched task { id code title lead { name } } directive { id number abstract } agency { id name } person { id fullName } } } }`;

interface Hit {
  readonly rank: string;
  readonly matched: readonly string[];
  readonly task: { readonly title: string } | null;
  readonly directive: { readonly abstract: string } | null;
  readonly agency: { readonly name: string } | null;
  readonly person: { readonly fullName: string } | null;
}

const nameOf = ({ task, directive, agency, person }: Hit) =>
  task?.title ?? directive?.abstract ?? agency?.name ?? person?.fullName;

/** What somebody finds: the groups in their order, each with the names of its hits. */
export async function found(app: TestApp, who: TestPerson, text: string, more: object = {}) {
  const groups = await groupsFor(app, who, text, more);
  return groups.map(({ kind, hits }) => [kind, ...hits.map(nameOf)]);
}

export async function groupsFor(app: TestApp, who: TestPerson, text: string, more: object = {}) {
  const { data, errors } = await app.as(who).send(SEARCH, { text, ...more });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.search as { kind: string; hasMore: boolean; hits: Hit[] }[];
}

async function registered(app: TestApp, who: TestPerson, input: object): Promise<string> {
  const { data, errors } = await app.as(who).send(REGISTER, { input });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.registerDirective.id as string;
}

/** One of the agency's own, issued to those agencies. */
export async function issued(
  app: TestApp,
  who: TestPerson,
  { to, ...input }: { to: readonly TestAgency[]; [field: string]: unknown },
) {
  const id = await registered(app, who, ownDirective(input));
  const recipients = { rules: [], agencyIds: to.map((agency) => agency.id) };
  const { data, errors } = await app.as(who).send(ISSUE, { input: { id, version: 1, recipients } });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.issueDirective as { id: string; number: string };
}

export const cameIn = (app: TestApp, who: TestPerson, input: object) => registered(app, who, outsideDirective(input));
