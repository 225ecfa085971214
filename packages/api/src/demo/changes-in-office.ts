// Who came into office in the months of the demo: a new head answers from his day on, a new official has to read what went before.
import type { Stage } from './directive-life.js';
import { appointOne, type Named } from './founding-people.js';
import { inventedName } from './names.js';
import { instant } from './office-hours.js';
import { postKey } from './roster.js';
import { IN_OFFICE } from './timeline.js';

const CHANGED_ON = '2024-02-26';

const NEW_OFFICIAL = {
  agencyKey: 'y-te',
  role: 'OFFICIAL',
  title: 'Chuyên viên',
  sectors: [],
  kind: 'CONG_CHUC',
} as const;

const newcomers = ({ cast }: Stage): Named[] => [
  { ...cast.at(postKey('873/tnmt', 'HEAD')), name: inventedName(1000), number: 1001 },
  { ...NEW_OFFICIAL, key: postKey('y-te', 'OFFICIAL', 4), name: inventedName(1001), number: 1002 },
];

export function planChangesInOffice(stage: Stage): void {
  for (const post of newcomers(stage)) {
    stage.timeline.plan({ at: instant(CHANGED_ON, '07:15'), lane: IN_OFFICE, run: () => comeIn(stage, post) });
  }
}

async function comeIn({ doors, cast }: Stage, post: Named): Promise<void> {
  const administrator = cast.at(postKey('ubnd', 'ADMIN')).actor;
  const ctx = await doors.contextOf(administrator, instant(CHANGED_ON, '07:15'));
  const actor = await ctx.db.run((tx) => appointOne(tx, ctx, { cast, post, replacesHead: post.role === 'HEAD' }));
  cast.add({ ...post, actor });
}
