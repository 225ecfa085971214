// A browser and its machine in words, from the long name it gives itself.
import { t } from '@lingui/core/macro';

const browsers: readonly (readonly [RegExp, string])[] = [
  [/Edg\//, 'Edge'],
  [/coc_coc_browser/i, 'Cốc Cốc'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const machines: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'macOS'],
  [/Linux/, 'Linux'],
];

function named(list: readonly (readonly [RegExp, string])[], text: string): string | undefined {
  return list.find(([sign]) => sign.test(text))?.[1];
}

export function deviceName(userAgent: string | null): string {
  const text = userAgent ?? '';
  const parts = [named(browsers, text), named(machines, text)].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : t`Chương trình khác`;
}
