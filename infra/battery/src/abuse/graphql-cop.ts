// S11: the thirteen questions that a common scanner of GraphQL servers asks, in our own words: none may find anything.
import { foundWork } from '@ky-cuong/api/testing/work.js';
import type { Battery } from '../battery.ts';
import { type Answered, serve, type Served } from './served.ts';

interface Question {
  readonly name: string;
  readonly ask: (served: Served) => Promise<Answered>;
  /** What the scanner would report. */
  readonly isFound: (answer: Answered) => boolean;
}

const times = (count: number, piece: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => piece(i)).join(' ');
const post = (body: unknown) => (served: Served) =>
  served.ask({ headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
const document = (query: string) => post({ query });
const get = (query: string) => (served: Served) =>
  served.ask({ method: 'GET', path: `/graphql?query=${encodeURIComponent(query)}` });
const answers = ({ body }: Answered) => body?.data !== undefined && body.data !== null;

const questions: readonly Question[] = [
  { name: 'alias overloading', ask: document(`{ ${times(101, (n) => `a${n}: __typename`)} }`), isFound: answers },
  {
    name: 'batched queries',
    ask: post(Array.from({ length: 10 }, () => ({ query: '{ __typename }' }))),
    isFound: ({ body }) => Array.isArray(body),
  },
  {
    name: 'directive overloading',
    ask: document(`{ __typename ${times(10, () => '@aa')} }`),
    isFound: (answer) => answer.body?.errors?.length === 10,
  },
  {
    name: 'circular introspection',
    ask: document('{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }'),
    isFound: answers,
  },
  { name: 'field duplication', ask: document(`{ ${times(1_000, () => '__typename')} }`), isFound: answers },
  { name: 'field suggestions', ask: document('{ provinc }'), isFound: ({ text }) => /did you mean/i.test(text) },
  { name: 'queries by GET', ask: get('{ __typename }'), isFound: answers },
  { name: 'mutations by GET', ask: get('mutation { signOut }'), isFound: answers },
  {
    name: 'a page to try queries in',
    ask: (served) => served.ask({ method: 'GET', headers: { accept: 'text/html' } }),
    isFound: ({ text }) => /graphiql|playground|sandbox|apollo|<html/i.test(text),
  },
  { name: 'introspection', ask: document('{ __schema { types { name } } }'), isFound: answers },
  {
    name: 'queries as a form',
    ask: (served) =>
      served.ask({ headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query=%7B__typename%7D' }),
    isFound: answers,
  },
  {
    name: 'tracing',
    ask: (served) => served.send('{ __typename }', {}, { 'apollo-federation-include-trace': 'ftv1' }),
    isFound: ({ body }) => body?.extensions !== undefined,
  },
  {
    name: 'errors that show the inside',
    ask: post({ query: 'qwerty { abc }' }),
    isFound: ({ status, text }) => status >= 500 || /stacktrace|exception|node_modules/i.test(text),
  },
];

export const graphqlCop: Battery = {
  name: 'S11',
  title: 'what a scanner of GraphQL servers looks for',
  async run({ house }, tally) {
    const app = await house.open();
    await foundWork(app);
    const served = await serve(app);
    try {
      tally.check(questions.length === 13, () => `${questions.length} questions`);
      const plain = await served.send('{ __typename }');
      tally.check(answers(plain), () => 'an ordinary query is not answered');
      for (const { name, ask, isFound } of questions) {
        const answer = await ask(served);
        tally.check(
          !isFound(answer) && answer.status < 500,
          () => `${name}: ${answer.status} ${answer.text.slice(0, 200)}`,
        );
        tally.count('questions', 1);
      }
    } finally {
      await served.close();
    }
  },
};
