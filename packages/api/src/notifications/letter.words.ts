// A letter in the reader's language: what happened and where to read it. It carries no name, no title and no number of any case.
import {
  type Language,
  type NotificationKind,
  notificationPath,
  notificationWords,
  type Words,
} from '@ky-cuong/shared';

export interface LetterLine {
  readonly kind: NotificationKind;
  readonly subjectId: string;
}

const MOST_LINES = 40;

const WORDS = {
  several: { vi: 'Kỷ Cương: {n} thông báo mới', en: 'Kỷ Cương: {n} new notifications' },
  one: { vi: 'Kỷ Cương: {n}', en: 'Kỷ Cương: {n}' },
  greeting: { vi: 'Những việc mới trên Kỷ Cương:', en: 'New on Kỷ Cương:' },
  more: { vi: '… và {n} thông báo khác.', en: '… and {n} more.' },
  all: { vi: 'Mọi thông báo', en: 'All notifications' },
  settings: { vi: 'Đổi cách nhận thông báo', en: 'Change how you are told' },
} as const satisfies Readonly<Record<string, Words>>;

const say = (name: keyof typeof WORDS, language: Language, n: string | number = '') =>
  WORDS[name][language].replace('{n}', String(n));

interface Content {
  readonly language: Language;
  /** The address that people use. */
  readonly publicUrl: string;
}

export function letterWords(lines: readonly LetterLine[], { language, publicUrl }: Content) {
  const link = (path: string) => new URL(path, publicUrl).href;
  const shown = lines.slice(0, MOST_LINES).map(({ kind, subjectId }) => ({
    words: notificationWords(kind, language),
    url: link(notificationPath(kind, subjectId)),
  }));
  const left = lines.length - shown.length;
  const ends = [
    { words: say('all', language), url: link('/thong-bao') },
    { words: say('settings', language), url: link('/ca-nhan#nhan-thong-bao') },
  ];
  const more = left > 0 ? [say('more', language, left)] : [];
  const [first] = shown;
  return {
    subject: shown.length === 1 && first ? say('one', language, first.words) : say('several', language, lines.length),
    text: [
      say('greeting', language),
      ...shown.map(({ words, url }) => `- ${words}\n  ${url}`),
      ...more,
      ...ends.map(({ words, url }) => `${words}: ${url}`),
    ].join('\n\n'),
    html: page(language, [
      `<p>${escaped(say('greeting', language))}</p>`,
      `<ul>${shown.map((line) => `<li>${anchor(line)}</li>`).join('')}</ul>`,
      ...more.map((words) => `<p>${escaped(words)}</p>`),
      `<p>${ends.map(anchor).join(' · ')}</p>`,
    ]),
  };
}

const page = (language: Language, parts: readonly string[]) =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><body>${parts.join('')}</body></html>`;

const anchor = ({ words, url }: { words: string; url: string }) => `<a href="${escaped(url)}">${escaped(words)}</a>`;

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? '');
