// Founds the demo province of Đồng Tháp: its agencies, its people, and the work of eleven months before Friday 15 March 2024.
import { addDays } from '@ky-cuong/shared';
import { allTasks } from './all-tasks.js';
import { planChangesInOffice } from './changes-in-office.js';
import { openAccounts } from './founding-accounts.js';
import { foundGround } from './founding-agencies.js';
import { foundPeople } from './founding-people.js';
import type { DemoAccount, DemoDoors } from './demo-doors.js';
import { CHAIRS_ORDER, DISPATCH_280, DISPATCH_968 } from './directives-of-the-order.js';
import { DISTRICT_DIRECTIVES } from './directives-of-districts.js';
import { PROVINCE_DIRECTIVES } from './directives-of-the-province.js';
import { planDirective, type Stage } from './directive-life.js';
import { planChangesOfDirectives } from './changing-directives.js';
import { CHANGED_DIRECTIVES } from './directives-changed.js';
import { inventedName } from './names.js';
import { instant, OPENING_DAY, workdayUpTo } from './office-hours.js';
import { tellPeopleOfTheDemo } from './told.queries.js';
import { planTask } from './task-life.js';
import { planTaskThatReturns } from './task-that-returns.js';
import { planTasksOnTheWay } from './tasks-on-the-way.js';
import { Timeline } from './timeline.js';
import { setUpTools } from './tools-of-the-office.js';

const ALL_DIRECTIVES = [
  ...[DISPATCH_280, DISPATCH_968, CHAIRS_ORDER],
  ...[...PROVINCE_DIRECTIVES, ...CHANGED_DIRECTIVES, ...DISTRICT_DIRECTIVES],
];

export async function foundDemo(doors: DemoDoors): Promise<readonly DemoAccount[]> {
  doors.say('Founding the demo province: agencies …');
  const ground = await foundGround(doors, inventedName(0));
  doors.say('Founding the demo province: people …');
  const cast = await foundPeople(doors, ground);
  const timeline = new Timeline(instant(workdayUpTo(addDays(OPENING_DAY, -1)), '17:00'), (line) => doors.say(line));
  const stage: Stage = { doors, cast, timeline, directives: new Map() };
  for (const plan of ALL_DIRECTIVES) planDirective(stage, plan);
  planChangesInOffice(stage);
  planChangesOfDirectives(stage);
  const sentOn = new Map(ALL_DIRECTIVES.map(({ key, sentOn: day }) => [key, day]));
  for (const plan of allTasks()) planTask(stage, plan, sentOn);
  planTasksOnTheWay(stage);
  planTaskThatReturns(stage);
  await timeline.play();
  await tellPeopleOfTheDemo(doors);
  const accounts = await openAccounts(doors, cast);
  await setUpTools(doors, cast);
  return accounts;
}
