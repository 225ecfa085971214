// S5: every field of every object type has exactly one rule of its own, and no rule hangs in the air.
import { createSchema, ruleTable } from '@ky-cuong/api/app/schema.js';
import { objectTypes, tableFaults } from '@ky-cuong/api/platform/authz/protect.js';
import type { Battery } from '../battery.ts';

export const schemaWalk: Battery = {
  name: 'S5',
  title: 'schema walk',
  run(_round, tally) {
    const schema = createSchema({ withRules: false });
    const began = performance.now();
    const faults = tableFaults(schema, ruleTable);
    tally.note('walkMs', Math.round(performance.now() - began));
    for (const type of objectTypes(schema)) {
      for (const field of Object.keys(type.getFields())) {
        tally.check(ruleTable[type.name]?.[field] !== undefined, () => `no rule for ${type.name}.${field}`);
        tally.count('fields', 1);
      }
    }
    for (const fault of faults) tally.check(false, () => fault);
    return Promise.resolve();
  },
};
