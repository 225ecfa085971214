// Changing what a district has issued: the directives, the document that changes them, and one valid call for each act.
import { call, type Call, head, input, once } from './calls.ts';
import type { ThingName } from './facts.ts';

export const CHANGED = ['dPreview', 'dAmend', 'dReplace', 'dWithdraw', 'iChange'] as const;

type Of = (name: ThingName) => string;

const by = (of: Of, directive: ThingName) => ({
  directiveId: of(directive),
  instrumentId: of('iChange'),
  effectiveOn: '2024-03-15',
});
const decided = (directive: ThingName, more: (of: Of) => object = () => ({})) =>
  call(
    head,
    input((of, version) => ({ ...once(), ...by(of, directive), version: version(directive), ...more(of) })),
  );

export const onChanges: Readonly<Record<string, Call>> = {
  amendDirective: decided('dAmend', (of) => ({
    clauses: [{ clauseId: of('cAmend'), kind: 'REWORD', newText: 'Rà soát cả bể chứa.', newDueOn: '2024-04-05' }],
  })),
  replaceDirective: decided('dReplace'),
  withdrawDirective: decided('dWithdraw'),
};

export const changeQueries: Readonly<Record<string, Call>> = {
  previewDirectiveChange: call(
    head,
    input((of) => ({ ...by(of, 'dPreview'), kind: 'WITHDRAW' })),
  ),
};
