import {
  NOTIFICATION_KIND_NAMES,
  notificationFacts,
  notificationKindOf,
  notificationPath,
} from './notification-kinds.js';

const upper = (event: string) => event.replace(/[A-Z.]/g, (sign) => (sign === '.' ? '_' : `_${sign}`)).toUpperCase();

it.each(NOTIFICATION_KIND_NAMES)('%s is named after its event, tells somebody, and names nobody', (kind) => {
  const { event, audiences, words } = notificationFacts(kind);
  expect(upper(event)).toBe(kind);
  expect(notificationKindOf(event)).toBe(kind);
  expect(audiences.length).toBeGreaterThan(0);
  expect([words.vi, words.en].every((text) => text.length > 5 && !text.includes('{'))).toBe(true);
});

it('leads to the thing itself', () => {
  expect(notificationPath('TASK_URGED', 'x')).toBe('/nhiem-vu/x');
  expect(notificationPath('DIRECTIVE_URGED', 'x')).toBe('/chi-dao/x');
  expect(notificationKindOf('agency.moved')).toBeUndefined();
});
