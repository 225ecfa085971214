// What holds for every machine: the table is whole, everything else is refused, and no state is a trap by accident.

import { ACKNOWLEDGEMENT_STATES, acknowledgementMachine } from './acknowledgement.machine.js';
import { actionsFor, mayAct, nextState, type Machine } from './machine.js';
import { receiptMachine } from './receipt.machine.js';
import { ROLES } from './role.js';
import { taskMachine } from './task.machine.js';

interface Expected {
  readonly name: string;
  readonly machine: Machine<string, string, string>;
  /** Every step there is, as 'STATE action → STATE'. */
  readonly steps: readonly string[];
  /** States where nothing more can happen. */
  readonly final: readonly string[];
  /** States that only another table leads to. */
  readonly fromElsewhere: readonly string[];
}

const MACHINES: readonly Expected[] = [
  {
    name: 'receipt',
    machine: receiptMachine,
    steps: [
      'SENT receive → RECEIVED',
      'SENT refuse → REFUSED',
      'SENT urge → SENT',
      'SENT askRecall → SENT',
      'SENT agreeRecall → RECALLED',
      'SENT refuseRecall → SENT',
      'SENT withdraw → RECALLED',
      'RECEIVED refuse → REFUSED',
      'RECEIVED disseminate → DISSEMINATING',
      'RECEIVED passOn → RECEIVED',
      'RECEIVED urge → RECEIVED',
      'RECEIVED askRecall → RECEIVED',
      'RECEIVED agreeRecall → RECALLED',
      'RECEIVED refuseRecall → RECEIVED',
      'RECEIVED withdraw → RECALLED',
      'DISSEMINATING disseminate → DISSEMINATING',
      'DISSEMINATING passOn → DISSEMINATING',
      'DISSEMINATING complete → DONE',
      'DISSEMINATING urge → DISSEMINATING',
      'DISSEMINATING askRecall → DISSEMINATING',
      'DISSEMINATING agreeRecall → RECALLED',
      'DISSEMINATING refuseRecall → DISSEMINATING',
      'DISSEMINATING withdraw → RECALLED',
      'DONE disseminate → DISSEMINATING',
      'DONE passOn → DONE',
      'DONE reopen → DISSEMINATING',
      'DONE askRecall → DONE',
      'DONE agreeRecall → RECALLED',
      'DONE refuseRecall → DONE',
    ],
    final: ['REFUSED', 'RECALLED'],
    fromElsewhere: [],
  },
  {
    name: 'acknowledgement',
    machine: acknowledgementMachine,
    steps: [
      'PENDING open → OPENED',
      'PENDING acknowledge → ACKNOWLEDGED',
      'PENDING release → RELEASED',
      'OPENED acknowledge → ACKNOWLEDGED',
      'OPENED release → RELEASED',
    ],
    final: ['ACKNOWLEDGED', 'RELEASED'],
    fromElsewhere: [],
  },
  {
    name: 'task',
    machine: taskMachine,
    steps: [
      'ASSIGNED accept → ACCEPTED',
      'ASSIGNED reject → REJECTED',
      'ASSIGNED assignDown → IN_PROGRESS',
      'ASSIGNED assignOfficial → ACCEPTED',
      'ASSIGNED cancel → CANCELLED',
      'ASSIGNED extend → ASSIGNED',
      'ASSIGNED urge → ASSIGNED',
      'ACCEPTED assignDown → IN_PROGRESS',
      'ACCEPTED assignOfficial → ACCEPTED',
      'ACCEPTED reportProgress → IN_PROGRESS',
      'ACCEPTED reportDone → WAITING_CONFIRMATION',
      'ACCEPTED suspend → SUSPENDED',
      'ACCEPTED cancel → CANCELLED',
      'ACCEPTED askExtension → ACCEPTED',
      'ACCEPTED extend → ACCEPTED',
      'ACCEPTED refuseExtension → ACCEPTED',
      'ACCEPTED urge → ACCEPTED',
      'IN_PROGRESS assignDown → IN_PROGRESS',
      'IN_PROGRESS assignOfficial → IN_PROGRESS',
      'IN_PROGRESS reportProgress → IN_PROGRESS',
      'IN_PROGRESS reportDone → WAITING_CONFIRMATION',
      'IN_PROGRESS suspend → SUSPENDED',
      'IN_PROGRESS cancel → CANCELLED',
      'IN_PROGRESS askExtension → IN_PROGRESS',
      'IN_PROGRESS extend → IN_PROGRESS',
      'IN_PROGRESS refuseExtension → IN_PROGRESS',
      'IN_PROGRESS urge → IN_PROGRESS',
      'WAITING_CONFIRMATION confirm → DONE',
      'WAITING_CONFIRMATION return → RETURNED',
      'WAITING_CONFIRMATION cancel → CANCELLED',
      'RETURNED assignDown → IN_PROGRESS',
      'RETURNED assignOfficial → RETURNED',
      'RETURNED reportProgress → IN_PROGRESS',
      'RETURNED reportDone → WAITING_CONFIRMATION',
      'RETURNED suspend → SUSPENDED',
      'RETURNED cancel → CANCELLED',
      'RETURNED askExtension → RETURNED',
      'RETURNED extend → RETURNED',
      'RETURNED refuseExtension → RETURNED',
      'RETURNED urge → RETURNED',
      'REJECTED return → RETURNED',
      'REJECTED cancel → CANCELLED',
      'SUSPENDED resume → IN_PROGRESS',
      'SUSPENDED cancel → CANCELLED',
    ],
    final: ['DONE', 'CANCELLED'],
    fromElsewhere: [],
  },
];

const pairsOf = ({ states, actions }: Expected['machine']) =>
  states.flatMap((state) => actions.map((action) => [state, action] as const));
const stepsOf = (machine: Expected['machine']) =>
  pairsOf(machine).flatMap(([state, action]) => {
    const found = nextState(machine, state, action);
    return found ? [`${state} ${action} → ${found.to}`] : [];
  });

describe.each(MACHINES)('the $name machine', ({ machine, steps, final, fromElsewhere }) => {
  it('has these steps and no others', () => {
    expect(stepsOf(machine).sort()).toEqual([...steps].sort());
  });

  it.each(pairsOf(machine).filter(([state, action]) => !steps.some((step) => step.startsWith(`${state} ${action} `))))(
    'refuses, in %s, to %s, whoever asks',
    (state, action) => {
      expect(nextState(machine, state, action)).toBeNull();
      const relations = [
        'ASSIGNER',
        'LEAD',
        'RESPONSIBLE',
        'COOPERATING',
        'SUPERIOR',
        'SENDER',
        'RECIPIENT',
        'SYSTEM',
        'SELF',
      ];
      expect(ROLES.some((role) => mayAct(machine, { state, action, relations, role }))).toBe(false);
    },
  );

  it('leads from its first state to every other, and stops only where it should', () => {
    const reached = new Set([machine.initial]);
    for (const state of reached)
      for (const { to } of Object.values(machine.table[state] ?? {}).flatMap((step) => step ?? [])) reached.add(to);
    expect(machine.states.filter((state) => !reached.has(state))).toEqual(fromElsewhere);
    expect(
      machine.states.filter((state) => machine.actions.every((action) => !nextState(machine, state, action))),
    ).toEqual(final);
  });

  it.each(['constructor', 'toString', '__proto__', ''])('knows no state or action called %p', (name) => {
    expect(nextState(machine, name, 'urge')).toBeNull();
    expect(nextState(machine, machine.initial, name)).toBeNull();
  });

  it('offers exactly what it permits', () => {
    for (const state of machine.states) {
      for (const role of ROLES) {
        const relations = ['LEAD', 'RECIPIENT', 'SELF'];
        const offered = actionsFor(machine, { state, relations, role });
        expect(offered).toEqual(
          machine.actions.filter((action) => mayAct(machine, { state, action, relations, role })),
        );
      }
    }
  });

  it('lets a person do nothing that the system does by rule', () => {
    const byRule = pairsOf(machine).filter(([state, action]) =>
      nextState(machine, state, action)?.by.some(({ who }) => who === 'SYSTEM'),
    );
    expect(
      byRule.flatMap(([state, action]) =>
        ROLES.filter((role) => mayAct(machine, { state, action, relations: ['SYSTEM'], role })),
      ),
    ).toEqual([]);
  });
});

it('lets everyone acknowledge for himself, whatever his role', () => {
  const offered = ACKNOWLEDGEMENT_STATES.map((state) =>
    ROLES.map((role) => actionsFor(acknowledgementMachine, { state, relations: ['SELF'], role }).length),
  );
  expect(offered).toEqual([
    [2, 2, 2, 2, 2],
    [1, 1, 1, 1, 1],
    [0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0],
  ]);
});
