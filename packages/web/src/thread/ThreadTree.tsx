// The tree of a thread: everything open at first, what has not come yet is asked for from the knot that it hangs on.
import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { useClient } from 'urql';
import { messageFor } from '../graphql/messageFor.js';
import { type Branch, branchesOf } from '../ui/branches.js';
import { Problem } from '../ui/Problem.js';
import { Tree, useClosed } from '../ui/Tree.js';
import { Verb } from '../ui/Verb.js';
import { ThreadDocument } from './generated/graphql.js';
import { KnotBody } from './KnotBody.js';
import type { Knot } from './ThreadPage.js';

interface ThreadTreeProps {
  readonly knots: readonly Knot[];
  /** Begun at the topmost directive; otherwise only one branch of what stands above is here. */
  readonly isWhole: boolean;
}

export function ThreadTree({ knots, isWhole }: ThreadTreeProps) {
  const [added, setAdded] = useState<readonly Knot[]>([]);
  const [problem, setProblem] = useState<string>();
  const [busyKey, setBusyKey] = useState<string>();
  const { closed, turn, open, close } = useClosed();
  const client = useClient();
  const all = joined(knots, added);
  const spine = new Set((isWhole ? [] : above(knots)).map(({ key }) => key));

  async function more({ key, children }: Branch<Knot>) {
    setBusyKey(key);
    const { data, error } = await client.query(ThreadDocument, { id: key, whole: false, skip: children.length });
    setBusyKey(undefined);
    setProblem(error && messageFor(error));
    if (data?.thread) setAdded(joined(added, below(data.thread.knots)));
  }

  const rest = (branch: Branch<Knot>) => {
    const left = branch.item.childCount - branch.children.length;
    if (left <= 0 || branch.item.kind === 'OUT_OF_SCOPE' || spine.has(branch.key)) return null;
    return (
      <Verb isBusy={busyKey === branch.key} onClick={() => void more(branch)}>{t`Xem thêm ${left} việc ở dưới`}</Verb>
    );
  };

  return (
    <>
      {problem && <Problem message={problem} />}
      <div className="verbs thread-tools">
        <Verb onClick={open}>{t`Mở tất cả`}</Verb>
        <Verb
          onClick={() => close(all.filter(({ kind }) => kind !== 'DIRECTIVE').map(({ key }) => key))}
        >{t`Thu gọn`}</Verb>
        <Verb onClick={() => window.print()}>{t`In`}</Verb>
      </div>
      <div className="card">
        <Tree
          body={(knot) => <KnotBody knot={knot} />}
          branches={branchesOf(all)}
          closed={closed}
          isHere={({ isHere }) => isHere}
          label={t`Mạch việc`}
          rest={rest}
          onTurn={turn}
        />
      </div>
    </>
  );
}

const placeOf = (knots: readonly Knot[]) => knots.findIndex(({ isHere }) => isHere);
const above = (knots: readonly Knot[]) => knots.slice(0, placeOf(knots));
/** Of the answer to «more of this knot» only what hangs below it is new. */
const below = (knots: readonly Knot[]) => knots.slice(placeOf(knots) + 1);

function joined(known: readonly Knot[], more: readonly Knot[]): readonly Knot[] {
  const keys = new Set(known.map(({ key }) => key));
  return [...known, ...more.filter(({ key }) => !keys.has(key))];
}
