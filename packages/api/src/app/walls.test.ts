import { newId } from '../platform/db/ids.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const NODE = `query ($id: ID!) { node(id: $id) { id } }`;

it('answers nobody who is not signed in', async () => {
  const { errors } = await app.anonymous.send(NODE, { id: newId('Task') });
  expect(errors).toMatchObject([
    { message: 'Hãy đăng nhập để tiếp tục.', extensions: { code: 'UNAUTHENTICATED', reason: 'SIGN_IN_FIRST' } },
  ]);
});

it('answers a strange id like a malformed one', async () => {
  const province = await app.foundAgency('Tỉnh');
  const strange = await app.as(province, 'HEAD').send(NODE, { id: newId('Agency') });
  const malformed = await app.as(province, 'HEAD').send(NODE, { id: 'x' });
  expect(strange.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', reason: 'NOT_FOUND' } }]);
  expect(malformed.errors[0].extensions.reason).toBe('NOT_FOUND');
  expect(malformed.errors[0].message).toBe(strange.errors[0].message);
});
