// Founds the demo province of Đồng Tháp: its agencies, its people, and the work of eleven months before Friday 15 March 2024.
import { openAccounts } from './founding-accounts.js';
import { foundGround } from './founding-agencies.js';
import { foundPeople } from './founding-people.js';
import type { DemoAccount, DemoDoors } from './demo-doors.js';
import { inventedName } from './names.js';

export async function foundDemo(doors: DemoDoors): Promise<readonly DemoAccount[]> {
  doors.say('Founding the demo province: agencies …');
  const ground = await foundGround(doors, inventedName(0));
  doors.say('Founding the demo province: people …');
  const cast = await foundPeople(doors, ground);
  return openAccounts(doors, cast);
}
