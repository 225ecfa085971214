// Urges one task or many in one go, says what became of it, and takes it back while nobody has been told.
import { t } from '@lingui/core/macro';
import { useClient } from 'urql';
import { messageFor } from '../graphql/messageFor.js';
import { useAct } from '../graphql/useAct.js';
import { useOnceKey } from '../graphql/useOnceKey.js';
import { useSay } from '../ui/Toast.js';
import { UndoUrgeDocument, UrgeTasksDocument, type UrgeTasksMutation } from './generated/graphql.js';

export type UrgedRow = UrgeTasksMutation['urgeTasks']['rows'][number];

interface Urge {
  /** What became of each task; undefined when nothing was urged, and then `problem` speaks. */
  readonly urge: (
    taskIds: readonly string[],
    done: (urged: number) => string,
    options?: UrgeOptions,
  ) => Promise<Urged | undefined>;
  readonly isUrging: boolean;
  readonly problem: string | undefined;
}

interface UrgeOptions {
  readonly message?: string;
  readonly onUndone?: () => void;
}

type Urged = readonly UrgedRow[];

export function useUrge(): Urge {
  const { act, isActing, problem } = useAct(UrgeTasksDocument);
  const key = useOnceKey();
  const say = useSay();
  const client = useClient();

  // The toast outlives the row or page that called it.
  const takeBack = async (urgeId: string, onUndone?: () => void) => {
    const { error } = await client.mutation(UndoUrgeDocument, { input: { urgeId } }).toPromise();
    say(error ? messageFor(error) : t`Đã rút lại lời đôn đốc, chưa ai được báo.`);
    if (!error) onUndone?.();
  };

  return {
    urge: async (taskIds, done, { message, onUndone } = {}) => {
      const answer = await act({ input: { idempotencyKey: key.current(), taskIds: [...taskIds], message } });
      if (!answer) return undefined;
      key.renew();
      const { id, urgedCount, rows } = answer.urgeTasks;
      say(wordsOf(done(urgedCount), rows), { undo: () => void takeBack(id, onUndone) });
      return rows;
    },
    isUrging: isActing,
    problem,
  };
}

function wordsOf(done: string, rows: Urged): string {
  const refused = rows.filter(({ reason }) => reason !== null).length;
  return refused > 0 ? t`${done}; ${refused} việc không đôn đốc được` : done;
}
