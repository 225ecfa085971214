// The way into searching everything: a field to press in the header, `/`, and Ctrl K or ⌘ K wherever one is.
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { t } from '@lingui/core/macro';
import { useRouter } from '@tanstack/react-router';
import { useMe } from '../graphql/session.js';
import { useKeys } from '../ui/useKeys.js';
import { navGroups } from './nav.js';

const fetchPalette = () => import('../search/Palette.js');
const Palette = lazy(async () => ({ default: (await fetchPalette()).Palette }));

export function SearchDoor() {
  const { actingPost } = useMe();
  const { history } = useRouter();
  const [isOpen, setOpen] = useState(false);
  const open = () => setOpen(true);
  const close = useCallback(() => setOpen(false), []);
  const go = useCallback(
    (href: string) => {
      setOpen(false);
      history.push(href);
    },
    [history],
  );
  useKeys({ '/': open });
  useControlK(open);
  const pages = navGroups(actingPost.role).flatMap(({ entries }) =>
    entries.map(({ to, label }) => ({ href: to, label })),
  );
  const doer = { role: actingPost.role, onBehalfOf: actingPost.onBehalfOf ?? null };
  return (
    <>
      <button
        aria-keyshortcuts="/ Control+K Meta+K"
        className="search-door"
        type="button"
        onClick={open}
        onFocus={() => void fetchPalette()}
        onPointerEnter={() => void fetchPalette()}
      >
        <svg aria-hidden="true" fill="none" height="18" stroke="currentColor" strokeWidth="1.8" width="18">
          <path d="M12 12l4.5 4.5M13.5 7.5a6 6 0 1 1-12 0 6 6 0 0 1 12 0" />
        </svg>
        <span className="search-door-name">{t`Tìm mọi thứ`}</span>
        <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      {isOpen && (
        <Suspense>
          <Palette doer={doer} pages={pages} onClose={close} onOpen={go} />
        </Suspense>
      )}
    </>
  );
}

/** Two keys at once lose no letter: they also work while one types, but not over an open question. */
function useControlK(open: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      if (!document.querySelector('dialog[open]')) open();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
