// Search everywhere: one field over the page, and everything that answers to it. On a phone it is the whole screen.
import { useEffect, useId, useRef, useState } from 'react';
import { t } from '@lingui/core/macro';
import { messageFor } from '../graphql/messageFor.js';
import { Problem } from '../ui/Problem.js';
import { type Doer, groupsOf, type Place } from './found.js';
import type { SearchKind } from './generated/graphql.js';
import { KindFilter, nextKind } from './KindFilter.js';
import { lineId, Results } from './Results.js';
import { SearchField } from './SearchField.js';
import { useChosen } from './useChosen.js';
import { useSearch } from './useSearch.js';
import './search.css';

interface PaletteProps {
  readonly pages: readonly Place[];
  readonly doer: Doer;
  readonly onOpen: (href: string) => void;
  readonly onClose: () => void;
}

export function Palette({ pages, doer, onOpen, onClose }: PaletteProps) {
  const list = useId();
  const [typed, setTyped] = useState('');
  const [kind, setKind] = useState<SearchKind>();
  const { groups: found, error, isSettled, again } = useSearch(typed, kind);
  const groups = groupsOf({ found, pages, doer, typed, isAll: !kind });
  const hrefs = groups.flatMap(({ lines }) => lines.map(({ href }) => href));
  const { chosen, move, point, open } = useChosen({
    list,
    hrefs,
    isSettled,
    question: `${typed} ${kind ?? ''}`,
    onOpen,
  });

  return (
    <PaletteDialog onClose={onClose}>
      <SearchField
        chosen={hrefs.length > 0 ? lineId(list, chosen) : undefined}
        list={list}
        value={typed}
        onChange={setTyped}
        onClose={onClose}
        onEnter={open}
        onMove={move}
        onTab={(step) => setKind(nextKind(kind, step))}
      />
      <KindFilter kind={kind} onPick={setKind} />
      <div className="palette-body">
        {error && <Problem message={messageFor(error)} onRetry={again} />}
        <Results chosen={chosen} groups={groups} list={list} onOpen={onOpen} onPoint={point} />
        {isSettled && !error && found.length === 0 && typed.trim() !== '' && <Nothing typed={typed.trim()} />}
      </div>
      <p className="unseen" role="status">
        {isSettled && typed.trim() !== '' && t`${hrefs.length} kết quả`}
      </p>
      <p aria-hidden="true" className="palette-keys">
        {t`↑↓ chọn · ⏎ mở · Ctrl ⏎ mở thẻ mới · Tab lọc loại · Esc đóng`}
      </p>
    </PaletteDialog>
  );
}

function Nothing({ typed }: { readonly typed: string }) {
  return (
    <p className="palette-nothing">
      {t`Không thấy gì có «${typed}» trong phạm vi của bạn. Hãy thử ít từ hơn, hoặc chỉ số của văn bản, mã của nhiệm vụ.`}
    </p>
  );
}

/** The browser's own dialog: Escape, the focus and the ground behind it are right by themselves. */
function PaletteDialog({ onClose, children }: { readonly onClose: () => void; readonly children: React.ReactNode }) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      aria-label={t`Tìm mọi thứ`}
      className="dialog palette"
      ref={ref}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => {
        // The ground around it belongs to the dialog itself.
        if (event.target === ref.current) onClose();
      }}
    >
      {children}
    </dialog>
  );
}
