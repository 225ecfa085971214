// A page: its title (also the tab's), where it stands, what is known about it at a glance, and its tools.
import { useEffect, type ReactNode } from 'react';
import { t } from '@lingui/core/macro';

interface PageProps {
  readonly title: string;
  readonly meta?: ReactNode;
  /** Links from the top down to this page's parent. */
  readonly crumbs?: readonly ReactNode[];
  readonly tools?: ReactNode;
  readonly children?: ReactNode;
}

export function Page({ title, meta, crumbs, tools, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Kỷ Cương`;
  }, [title]);

  return (
    <>
      {crumbs && (
        <nav aria-label={t`Vị trí`} className="crumbs">
          <ol>
            {crumbs.map((crumb, index) => (
              <li key={index}>{crumb}</li>
            ))}
          </ol>
        </nav>
      )}
      <div className="page-head">
        <div className="page-title">
          <h1>{title}</h1>
          {meta && <p className="page-meta">{meta}</p>}
        </div>
        {tools && <div className="verbs page-tools">{tools}</div>}
      </div>
      {children}
    </>
  );
}
