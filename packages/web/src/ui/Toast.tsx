// What was just done, said once at the bottom; a reversible act can be taken back there for ten seconds.
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import { t } from '@lingui/core/macro';

interface Toast {
  readonly id: number;
  readonly text: string;
  readonly undo?: () => void;
  readonly go?: Way;
}

/** Where the toast leads, by a word of its own. */
interface Way {
  readonly name: string;
  readonly act: () => void;
}

type Say = (text: string, options?: Pick<Toast, 'undo' | 'go'>) => void;

const SayContext = createContext<Say | undefined>(undefined);
// What can be taken back stays for the ten seconds in which it can.
const undoableMs = 10_000;
const plainMs = 6_000;

export function Toasts({ children }: { readonly children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const next = useRef(0);
  const drop = useCallback((id: number) => setToasts((now) => now.filter((toast) => toast.id !== id)), []);
  const say = useCallback<Say>(
    (text, { undo, go } = {}) => {
      const id = next.current++;
      setToasts((now) => [...now.slice(-2), { id, text, undo, go }]);
      setTimeout(() => drop(id), undo || go ? undoableMs : plainMs);
    },
    [drop],
  );

  const region = useRef<HTMLDivElement>(null);
  useWayIn(region);

  return (
    <SayContext value={say}>
      {children}
      <div aria-label={t`Thông báo`} className="toasts" ref={region} role="region">
        <div aria-live="polite" className="bones">
          {toasts.map((toast) => (
            <ToastLine key={toast.id} toast={toast} onDrop={() => drop(toast.id)} />
          ))}
        </div>
      </div>
    </SayContext>
  );
}

/** F6, as between the panes of a window: a keyboard reaches the undo without walking through the page, and goes back to where it was. */
function useWayIn(region: RefObject<HTMLElement | null>): void {
  const before = useRef<Element>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const last = region.current?.querySelector<HTMLElement>('.toast:last-child button');
      if (event.key !== 'F6' || !last) return;
      event.preventDefault();
      const isThere = document.activeElement === last;
      if (!isThere) before.current = document.activeElement;
      const to = isThere ? before.current : last;
      if (to instanceof HTMLElement) to.focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [region]);
}

function ToastLine({ toast: { text, undo, go }, onDrop }: { readonly toast: Toast; readonly onDrop: () => void }) {
  const takeBack = useMemo(
    () =>
      undo &&
      (() => {
        undo();
        onDrop();
      }),
    [undo, onDrop],
  );
  return (
    <div className="toast">
      <span>{text}</span>
      {go && (
        <button
          type="button"
          onClick={() => {
            go.act();
            onDrop();
          }}
        >
          {go.name}
        </button>
      )}
      {takeBack ? (
        <button type="button" onClick={takeBack}>{t`Hoàn tác`}</button>
      ) : (
        <button type="button" onClick={onDrop}>{t`Đóng`}</button>
      )}
    </div>
  );
}

export function useSay(): Say {
  const say = useContext(SayContext);
  if (!say) throw new Error('useSay outside Toasts');
  return say;
}
