// A question over the page: the browser's own dialog, so Escape, focus and the ground behind it are right by themselves.
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { t } from '@lingui/core/macro';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Dialog({ title, onClose, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);

  return (
    <dialog
      aria-labelledby={id}
      className="dialog"
      ref={ref}
      onKeyDownCapture={(event) => {
        // Escape first closes an open list in the dialog, then the dialog.
        const isList = event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true';
        if (event.key === 'Escape' && isList) event.preventDefault();
      }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="dialog-head">
        <h2 id={id}>{title}</h2>
        <button className="verb" type="button" onClick={onClose}>{t`Đóng`}</button>
      </div>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}
