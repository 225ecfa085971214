// GraphQL over HTTP as its working group audits it, asked by somebody who may introspect.
import { auditOverHttp } from '../../testing/graphql-audit.js';
import { startTestApp } from '../../testing/test-app.js';

it('keeps every MUST and all but the known SHOULDs', async () => {
  const test = await startTestApp();
  const results = await auditOverHttp(test, { introspection: true });
  const broken = results.filter(({ isKept }) => !isKept).map(({ level, id }) => `${level} ${id}`);
  expect(broken.filter((line) => line.startsWith('MUST'))).toEqual([]);
  expect(results.filter(({ level }) => level === 'MUST')).toHaveLength(13);
  expect(broken.filter((line) => line.startsWith('SHOULD')).length).toBeLessThanOrEqual(3);
  await test.stop();
});
