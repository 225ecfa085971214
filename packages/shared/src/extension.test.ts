// When a deadline may be moved, and by which act.

import { extensionObstacle } from './extension.js';
import type { TaskAction } from './task.machine.js';

const TODAY = '2024-03-15';

it.each<[string | null, string | null, TaskAction, ReturnType<typeof extensionObstacle>]>([
  ['2024-03-15', null, 'askExtension', null],
  ['2024-03-14', null, 'askExtension', 'EXTENSION_TOO_LATE'],
  ['2024-03-20', '2024-03-29', 'askExtension', 'EXTENSION_ALREADY_ASKED'],
  [null, null, 'askExtension', 'DEADLINE_MISSING'],
  ['2024-03-15', null, 'extend', null],
  ['2024-03-14', null, 'extend', 'EXTENSION_TOO_LATE'],
  // Asked in time, answered late.
  ['2024-03-14', '2024-03-29', 'extend', null],
  ['2024-03-14', '2024-03-29', 'refuseExtension', null],
  ['2024-03-20', null, 'refuseExtension', 'EXTENSION_NOT_ASKED'],
  [null, null, 'refuseExtension', 'DEADLINE_MISSING'],
  [null, null, 'confirm', null],
])('due %s, asked for %s, %s: %s', (dueOn, askedFor, action, obstacle) => {
  expect(extensionObstacle({ dueOn, askedFor }, action, TODAY)).toBe(obstacle);
});
