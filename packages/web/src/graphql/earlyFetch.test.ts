// An early answer is used once; a failed one is asked again, and a change of person forgets them all.
import { earlyFetch, forgetEarly } from './earlyFetch.js';

const asked = { method: 'POST', body: JSON.stringify({ operationName: 'Home', query: '{ home }' }) };
// jsdom has no Response; what is handed on is never looked into here.
const answer = (text: string) => ({ text: () => Promise.resolve(text) }) as Response;

beforeEach(() => {
  globalThis.fetch = jest.fn(() => Promise.resolve(answer('late')));
});

async function textOf(response: Promise<Response>): Promise<string> {
  return (await response).text();
}

it('gives the early answer once', async () => {
  window.kyCuongEarly = { Home: Promise.resolve(answer('early')) };
  expect(await textOf(earlyFetch('/graphql', asked))).toBe('early');
  expect(await textOf(earlyFetch('/graphql', asked))).toBe('late');
  expect(fetch).toHaveBeenCalledTimes(1);
});

it('asks again when the early question failed', async () => {
  const failed = Promise.reject(new Error('offline'));
  failed.catch(() => undefined);
  window.kyCuongEarly = { Home: failed };
  expect(await textOf(earlyFetch('/graphql', asked))).toBe('late');
});

it('forgets when the person changes', async () => {
  window.kyCuongEarly = { Home: Promise.resolve(answer('of another')) };
  forgetEarly();
  expect(await textOf(earlyFetch('/graphql', asked))).toBe('late');
});
