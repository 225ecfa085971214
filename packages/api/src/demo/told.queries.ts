// What people of the demo were told: of the last two weeks day by day, and what is older than a day they have read.
import { addDays } from '@ky-cuong/shared';
import type { DemoDoors } from './demo-doors.js';
import { instant, OPENING_DAY } from './office-hours.js';

const DAYS = 14;

export async function tellPeopleOfTheDemo({ owner, carry }: Pick<DemoDoors, 'owner' | 'carry'>): Promise<void> {
  const from = addDays(OPENING_DAY, -DAYS);
  await owner.query('update outbox set sent_at = not_before where not_before < $1', [instant(from, '00:00')]);
  for (let day = from; day <= OPENING_DAY; day = addDays(day, 1))
    await carry(instant(day, day === OPENING_DAY ? '07:59' : '18:00'));
  await owner.query(
    `update notifications set read_at = told_at + interval '2 hours' where told_at < $1::timestamptz - interval '1 day'`,
    [instant(OPENING_DAY, '08:00')],
  );
}
