import { QueryFailedError } from 'typeorm';
import { errorForLog } from './error-for-log.js';

const driver = (message: string, code: string) =>
  Object.assign(new Error(message), { code, detail: 'Key (phone)=(0912345678) exists.', table: 'person_contacts' });

it('keeps the kind, the place and the state of a failed statement, and none of its values', () => {
  const error = new QueryFailedError(
    'update t set phone = $1',
    ['0912345678'],
    driver('relation "t" is gone', '42P01'),
  );
  const logged = errorForLog(error);
  expect(logged).toMatchObject({ type: 'QueryFailedError', code: '42P01', table: 'person_contacts' });
  expect(logged.message).toBe('relation "t" is gone');
  expect(logged.stack[0]).toMatch(/^\s+at /);
  expect(JSON.stringify(logged)).not.toContain('0912345678');
});

it('cuts the value out of a message that quotes it', () => {
  const logged = errorForLog(driver('invalid input syntax for type uuid: "0912\n345678"', '22P02'));
  expect(logged.message).toBe('invalid input syntax for type uuid: "…"');
});

it('takes whatever is thrown', () => {
  expect(errorForLog('0912345678')).toMatchObject({ type: 'Error', message: 'Something was thrown that is no error.' });
  expect(errorForLog(undefined).stack.length).toBeGreaterThan(0);
});
