// Nothing to show: why, and what one can do.
import type { ReactNode } from 'react';

export function Empty({ children, verbs }: { readonly children: ReactNode; readonly verbs?: ReactNode }) {
  return (
    <div className="empty">
      <p>{children}</p>
      {verbs && <div className="verbs">{verbs}</div>}
    </div>
  );
}
