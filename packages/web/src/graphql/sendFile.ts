// Sends one file to the API and answers with its id; what went wrong comes back in words.
import { isReason, sentence } from '@ky-cuong/shared';
import { i18n } from '@lingui/core';
import { t } from '@lingui/core/macro';
import type { SentFile } from '../ui/FileField.js';

interface Refusal {
  readonly error?: { readonly reason?: string; readonly params?: Record<string, string | number> };
}

function wordsOf(refusal: Refusal): string {
  const { reason, params } = refusal.error ?? {};
  if (isReason(reason)) return sentence(reason, i18n.locale === 'en' ? 'en' : 'vi', params);
  return t`Không gửi được tệp. Xin thử lại.`;
}

export async function sendFile(file: File): Promise<SentFile> {
  const body = new FormData();
  body.append('file', file);
  const answer = await fetch('/files', {
    method: 'POST',
    body,
    credentials: 'same-origin',
    headers: { 'x-kc-request': '1' },
  });
  const json: unknown = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(wordsOf(json as Refusal));
  const { id, name } = json as SentFile;
  return { id, name };
}
