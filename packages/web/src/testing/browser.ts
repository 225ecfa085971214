// What a real browser has and jsdom lacks, as far as our pages touch it.
import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { i18n } from '@lingui/core';
import { compilePlain } from '../app/plainMessages.js';

Object.assign(globalThis, { TextDecoder, TextEncoder });
if (!globalThis.crypto?.randomUUID) Object.defineProperty(globalThis, 'crypto', { value: webcrypto });
window.matchMedia ??= (query: string) =>
  ({ matches: false, media: query, addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as MediaQueryList;
globalThis.ResizeObserver ??= class {
  observe(): void {
    /* jsdom lays nothing out */
  }
  unobserve(): void {
    /* jsdom lays nothing out */
  }
  disconnect(): void {
    /* jsdom lays nothing out */
  }
};
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.open = false;
};

i18n.setMessagesCompiler(compilePlain);
i18n.loadAndActivate({ locale: 'vi', messages: {} });
