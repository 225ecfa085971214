// Saving the list that stands there under a name, or changing, sharing, pinning and removing the view that it already is.
import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { useAct } from '../graphql/useAct.js';
import { useOnceKey } from '../graphql/useOnceKey.js';
import { Dialog } from '../ui/Dialog.js';
import { Problem } from '../ui/Problem.js';
import { useSay } from '../ui/Toast.js';
import { Verb } from '../ui/Verb.js';
import {
  ChangeViewDocument,
  PinViewDocument,
  RemoveViewDocument,
  SaveViewDocument,
  type ViewFactsFragment,
  type ViewList,
} from './generated/graphql.js';

interface ViewDialogProps {
  readonly list: ViewList;
  readonly query: string;
  readonly view: ViewFactsFragment | undefined;
  readonly onClose: () => void;
}

export function ViewDialog({ list, query, view, onClose }: ViewDialogProps) {
  const acts = useViewActs(onClose);
  const [name, setName] = useState(view?.name ?? '');
  const [isShared, setShared] = useState(view?.isShared ?? false);
  const mayWrite = view === undefined || view.mayChange;
  return (
    <Dialog title={view ? t`Chế độ xem` : t`Lưu chế độ xem`} onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          const facts = { name, isShared };
          void (view ? acts.change(view, facts) : acts.save({ ...facts, list, query }));
        }}
      >
        {acts.problem && <Problem message={acts.problem} />}
        {mayWrite ? (
          <>
            <div className="field">
              <label htmlFor="view-name">{t`Tên`}</label>
              <input
                autoComplete="off"
                className="input"
                id="view-name"
                maxLength={80}
                required
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
            </div>
            <label className="choice">
              <input checked={isShared} type="checkbox" onChange={(event) => setShared(event.target.checked)} />
              <span>{t`Dùng chung trong cơ quan`}</span>
            </label>
          </>
        ) : (
          <p>{t`${view.name}: dùng chung trong cơ quan, do ${view.ownerName} lưu.`}</p>
        )}
        <div className="verbs">
          {mayWrite && <Verb primary isBusy={acts.isActing} type="submit">{t`Lưu`}</Verb>}
          {view && (
            <Verb isBusy={acts.isActing} onClick={() => void acts.pin(view)}>
              {view.isPinned ? t`Bỏ ghim khỏi menu` : t`Ghim vào menu`}
            </Verb>
          )}
          {view?.mayChange && <Verb grave isBusy={acts.isActing} onClick={() => void acts.remove(view)}>{t`Xóa`}</Verb>}
        </div>
      </form>
    </Dialog>
  );
}

interface Facts {
  readonly name: string;
  readonly isShared: boolean;
}

function useViewActs(onDone: () => void) {
  const [save, change, remove, pin] = [
    useAct(SaveViewDocument),
    useAct(ChangeViewDocument),
    useAct(RemoveViewDocument),
    useAct(PinViewDocument),
  ] as const;
  const key = useOnceKey();
  const say = useSay();
  const end = (answer: object | undefined, words: string) => {
    if (!answer) return;
    say(words);
    onDone();
  };
  return {
    problem: save.problem ?? change.problem ?? remove.problem ?? pin.problem,
    isActing: save.isActing || change.isActing || remove.isActing || pin.isActing,
    save: async (input: Facts & { readonly list: ViewList; readonly query: string }) =>
      end(await save.act({ input: { idempotencyKey: key.current(), ...input } }), t`Đã lưu chế độ xem.`),
    change: async ({ id, version }: ViewFactsFragment, facts: Facts) =>
      end(await change.act({ input: { id, version, ...facts } }), t`Đã sửa chế độ xem.`),
    remove: async ({ id }: ViewFactsFragment) => end(await remove.act({ id }), t`Đã xóa chế độ xem.`),
    pin: async ({ id, isPinned }: ViewFactsFragment) =>
      end(await pin.act({ id, isPinned: !isPinned }), isPinned ? t`Đã bỏ ghim.` : t`Đã ghim vào menu.`),
  };
}
