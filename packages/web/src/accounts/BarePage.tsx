// A page for someone who is not in yet: the mark, the language, one thing to do.
import type { ReactNode } from 'react';
import { t } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { useSession } from '../graphql/session.js';
import { Page } from '../ui/Page.js';

interface BarePageProps {
  readonly title: string;
  /** What the whole is for, said to whoever has just come. */
  readonly lead?: string;
  readonly children: ReactNode;
}

export function BarePage({ title, lead, children }: BarePageProps) {
  const { province, switchLanguage } = useSession();
  const { i18n } = useLingui();
  const other = i18n.locale === 'vi' ? 'en' : 'vi';
  return (
    <div className="bare">
      <header className="top">
        <span className="mark">
          <i aria-hidden="true">K</i>
          Kỷ Cương
        </span>
        {province && <span className="top-post post-button">{province.name}</span>}
        <div className="top-end">
          <button lang={other} type="button" onClick={() => void switchLanguage(other)}>
            {other === 'en' ? 'English' : 'Tiếng Việt'}
          </button>
        </div>
      </header>
      {province?.isDemo ? (
        <aside aria-label={t`Dữ liệu minh họa`} className="demo">
          {t`Dữ liệu minh họa · mọi nhân vật đều hư cấu`}
        </aside>
      ) : (
        <div />
      )}
      <main className="bare-main" id="main">
        <Page meta={lead} title={title}>
          <div className="card card-body">{children}</div>
        </Page>
      </main>
    </div>
  );
}
