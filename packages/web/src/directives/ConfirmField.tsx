// Issuing reaches other agencies and is not taken back: the word is typed, accents or not.
import { fold } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import type { Bound } from '../ui/Field.js';
import { TextField } from '../ui/TextField.js';

/** The sentence that is missing, or nothing when the word is there. */
export function wrongConfirmation(typed: string): string | undefined {
  const word = t`ban hành`;
  return fold(typed).trim() === fold(word) ? undefined : t`Xin gõ “${word}” để xác nhận`;
}

export function ConfirmField({ field }: { readonly field: Bound<string> }) {
  const word = t`ban hành`;
  return (
    <TextField
      isShort
      field={field}
      hint={t`Sau khi ban hành, văn bản đến ngay các cơ quan nhận và không thu hồi được. Gõ có dấu hoặc không dấu đều được.`}
      label={t`Gõ “${word}” để xác nhận`}
    />
  );
}
