// Which language the person reads: Vietnamese from the code, English from its catalogue, fetched when asked for.
import { i18n } from '@lingui/core';
import { compilePlain } from './plainMessages.js';

export type Language = 'vi' | 'en';

const kept = 'ky-cuong.language';

export function keptLanguage(): Language {
  return localStorage.getItem(kept) === 'en' ? 'en' : 'vi';
}

export async function activateLanguage(language: Language): Promise<void> {
  if (language === 'en') {
    const { english } = await import('./english.js');
    i18n.loadAndActivate({ locale: 'en', messages: english });
  } else {
    i18n.loadAndActivate({ locale: 'vi', messages: {} });
  }
  localStorage.setItem(kept, language);
  document.documentElement.lang = language;
}

export async function startLanguage(): Promise<void> {
  i18n.setMessagesCompiler(compilePlain);
  await activateLanguage(keptLanguage());
}
