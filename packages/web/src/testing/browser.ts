// What a real browser has and jsdom lacks, as far as our pages touch it.
import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { i18n } from '@lingui/core';
import { compilePlain } from '../app/plainMessages.js';

const nothing = () => undefined;

class NoResize {
  readonly observe = nothing;
  readonly unobserve = nothing;
  readonly disconnect = nothing;
}

function matchMedia(media: string) {
  return { matches: false, media, addEventListener: nothing, removeEventListener: nothing };
}

function setOpen(isOpen: boolean) {
  return function (this: HTMLDialogElement) {
    this.open = isOpen;
  };
}

Object.assign(globalThis, { TextDecoder, TextEncoder, ResizeObserver: NoResize, matchMedia });
Object.defineProperty(globalThis, 'crypto', { value: webcrypto });
Object.assign(HTMLDialogElement.prototype, { showModal: setOpen(true), close: setOpen(false) });

i18n.setMessagesCompiler(compilePlain);
i18n.loadAndActivate({ locale: 'vi', messages: {} });
