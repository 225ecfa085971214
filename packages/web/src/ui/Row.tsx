// One row = what (bold), why and who (small), the verbs (right; below and full width in a hand).
import type { ReactNode } from 'react';

interface RowProps {
  /** Days late or left: stands first, in the colour of its section. */
  readonly lead?: ReactNode;
  readonly title: ReactNode;
  readonly why?: ReactNode;
  readonly meta?: ReactNode;
  readonly verbs?: ReactNode;
  readonly isPicked?: boolean;
  readonly children?: ReactNode;
}

export function Row({ lead, title, why, meta, verbs, isPicked, children }: RowProps) {
  return (
    <li className={isPicked ? 'row picked' : 'row'}>
      <div>
        <p className="row-title">
          {lead && <span className="row-lead">{lead}</span>}
          {title}
        </p>
        {why && <p className="why">{why}</p>}
        {meta && <p className="meta">{meta}</p>}
        {children}
      </div>
      {verbs && <div className="verbs">{verbs}</div>}
    </li>
  );
}

export function Rows({ children }: { readonly children: ReactNode }) {
  return <ul>{children}</ul>;
}
