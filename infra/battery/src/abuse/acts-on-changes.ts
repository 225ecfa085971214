// Acts on what has been issued already, each on a directive of its own and by a document that changes it.
import { key } from '@ky-cuong/api/testing/work.js';
import { by, type Prepare } from './act.ts';
import type { Stage } from './stage.ts';

const decided = async (stage: Stage, more: object = {}) => {
  const [directive, instrument] = [await stage.issued(), await stage.issued()];
  const subject = { directiveId: directive.id, version: directive.version, instrumentId: instrument.id };
  return by(stage.work.chair, { idempotencyKey: key(), ...subject, effectiveOn: '2024-03-15', ...more });
};

export const onChanges: Readonly<Record<string, Prepare>> = {
  amendDirective: async (stage) => {
    const { id, version } = await stage.issued();
    const [clause] = await stage.app.owner.query('select id from directive_clauses where directive_id = $1', [id]);
    const clauses = [{ clauseId: clause.id, kind: 'REWORD', newText: 'Rà soát cả bể chứa.' }];
    return decided(stage, { directiveId: id, version, clauses });
  },
  replaceDirective: (stage) => decided(stage),
  withdrawDirective: (stage) => decided(stage, { ground: 'Không còn phù hợp.' }),
};
