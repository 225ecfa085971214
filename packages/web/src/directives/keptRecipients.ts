// The recipients chosen for a directive whose issuing failed, kept in this tab so that nobody chooses twice.
import { nobody, type Recipients } from './recipients.js';

const keyOf = (id: string) => `kc.draft.recipients.${id}`;

export function keepRecipients(id: string, { rules, agencyIds, exceptIds }: Recipients): void {
  sessionStorage.setItem(keyOf(id), JSON.stringify({ rules, agencyIds, exceptIds }));
}

export function forgetRecipients(id: string): void {
  sessionStorage.removeItem(keyOf(id));
}

export function keptRecipients(id: string): Recipients {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(id)) ?? 'null');
    if (typeof kept === 'object' && kept !== null) return { ...nobody, ...kept };
  } catch {
    // Written by an older page: choose again.
  }
  return nobody;
}
