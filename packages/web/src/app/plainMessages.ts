// Turns a message of the source language into what Lingui runs: our Vietnamese has placeholders and no plural forms.
import type { i18n } from '@lingui/core';

type Compile = Parameters<typeof i18n.setMessagesCompiler>[0];

export const compilePlain: Compile = (message) => {
  const parts = message.split(/(\{\w+\})/).filter((part) => part !== '');
  return parts.map((part) => (part.startsWith('{') && part.endsWith('}') ? [part.slice(1, -1)] : part));
};
