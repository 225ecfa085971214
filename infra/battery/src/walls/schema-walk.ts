// S5: every field of every object type has exactly one rule of its own, no rule hangs in the air, and what puts the rules
// on the graph closes what it must.
import { createSchema, ruleTable } from '@ky-cuong/api/app/schema.js';
import { objectTypes, tableFaults } from '@ky-cuong/api/platform/authz/protect.js';
import type { Battery, Tally } from '../battery.ts';
import { probeProtection } from './schema-walk/probes.ts';

export const schemaWalk: Battery = {
  name: 'S5',
  title: 'schema walk',
  run: (_round, tally) => walk(tally),
};

export async function walk(tally: Tally): Promise<void> {
  const schema = createSchema({ withRules: false });
  const began = performance.now();
  const faults = tableFaults(schema, ruleTable);
  tally.note('walkMs', Math.round(performance.now() - began));
  for (const type of objectTypes(schema)) {
    for (const field of Object.keys(type.getFields())) {
      const rule = ruleTable[type.name]?.[field];
      tally.check(rule !== undefined, () => `no rule for ${type.name}.${field}`);
      tally.check(
        rule === undefined || isSafe(rule),
        () => `${type.name}.${field} has a rule of a kind that fails open`,
      );
      tally.count('fields', 1);
    }
  }
  for (const fault of faults) tally.check(false, () => fault);
  await probeProtection(tally);
}

/** `not` turns a rule that throws into leave, `or` and `race` need one of many, and a strict cache is dear. */
function isSafe(rule: object): boolean {
  const inner = 'rules' in rule && Array.isArray(rule.rules) ? (rule.rules as object[]) : [];
  const isOpen = /^Rule(Not|Or|Race)$/.test(rule.constructor.name) || ('cache' in rule && rule.cache === 'strict');
  return !isOpen && inner.every(isSafe);
}
