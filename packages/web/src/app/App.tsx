// The whole client: one API line a session, the language, and the pages.
import { useCallback, useMemo, useState } from 'react';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { RouterProvider } from '@tanstack/react-router';
import { Provider } from 'urql';
import { createApiClient } from '../graphql/client.js';
import { forgetEarly } from '../graphql/earlyFetch.js';
import { Toasts } from '../ui/Toast.js';
import { activateLanguage, keptLanguage, type Language } from './language.js';
import { router } from './router.js';
import { SessionProvider } from './SessionProvider.js';

// The page's own code comes while the session is asked for, not after it.
void router.load();

export function App() {
  // A new number is a new person, post or language: a new line, an empty cache.
  const [turn, setTurn] = useState(0);
  const [language, setLanguage] = useState<Language>(keptLanguage);
  const renew = useCallback(() => {
    forgetEarly();
    setTurn((now) => now + 1);
  }, []);
  const client = useMemo(() => createApiClient({ language, onSignedOut: renew }), [turn, language, renew]);
  const switchLanguage = useCallback(async (next: Language) => {
    forgetEarly();
    await activateLanguage(next);
    setLanguage(next);
  }, []);

  return (
    <I18nProvider i18n={i18n}>
      <Provider value={client}>
        <SessionProvider key={`${turn}-${language}`} renew={renew} switchLanguage={switchLanguage}>
          <Toasts>
            <RouterProvider router={router} />
          </Toasts>
        </SessionProvider>
      </Provider>
    </I18nProvider>
  );
}
