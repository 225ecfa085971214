// S12: GraphQL over HTTP as its working group audits it, and what is known to differ, by the audit's own ids.
import { type Audited, auditOverHttp } from '@ky-cuong/api/testing/graphql-audit.js';
import type { Battery } from '../battery.ts';

/** A document that cannot be read or run is 400 here for every kind of client, where the audit would rather have 200. */
const ANSWERED_400 = ['572B', 'FDE2', '7B9B'];
/** They ask by introspection, which is closed in production. */
const BY_INTROSPECTION = ['BF61', '28B9', '2EA1'];

const broken = (audited: readonly Audited[], level: string) =>
  audited.filter((one) => one.level === level && !one.isKept).map(({ id }) => id);

const others = (ids: readonly string[], known: readonly string[]) => ids.filter((id) => !known.includes(id));

export const overHttp: Battery = {
  name: 'S12',
  title: 'GraphQL over HTTP',
  async run({ house, isLong }, tally) {
    const app = await house.open();
    const open = await auditOverHttp(app, { introspection: true });
    for (const level of ['MUST', 'SHOULD', 'MAY']) {
      const all = open.filter((one) => one.level === level);
      tally.note(level, `${all.length - broken(open, level).length}/${all.length}`);
    }
    tally.check(open.filter(({ level }) => level === 'MUST').length === 13, () => 'the audit has not 13 MUSTs');
    for (const { id } of open.filter(({ level }) => level === 'MUST')) {
      tally.check(!broken(open, 'MUST').includes(id), () => `MUST ${id} is broken`);
    }
    if (!isLong) return;
    for (const { id } of open.filter(({ level }) => level === 'SHOULD')) {
      tally.check(!others(broken(open, 'SHOULD'), ANSWERED_400).includes(id), () => `SHOULD ${id} is broken`);
    }
    const closed = await auditOverHttp(app, { introspection: false });
    const strange = others(
      [...broken(closed, 'MUST'), ...broken(closed, 'SHOULD')],
      [...ANSWERED_400, ...BY_INTROSPECTION],
    );
    tally.check(strange.length === 0, () => `without introspection also ${strange.join(', ')}`);
    tally.check(broken(closed, 'MUST').length > 0, () => 'introspection was to be closed, and is open');
    tally.note('brokenWithoutIntrospection', [...broken(closed, 'MUST'), ...broken(closed, 'SHOULD')].join(' '));
  },
};
