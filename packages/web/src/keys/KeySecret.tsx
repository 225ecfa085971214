// The secret of a new key, shown once: to be copied into the program that will use it.
import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { dateOf } from '../ui/days.js';
import { Verb } from '../ui/Verb.js';

interface KeySecretProps {
  /** Null when the same request was answered before: then the secret has been shown already. */
  readonly secret: string | null | undefined;
  readonly expiresAt: string;
  readonly onClose: () => void;
}

export function KeySecret({ secret, expiresAt, onClose }: KeySecretProps) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret ?? '');
      setCopied(true);
    } catch {
      // Without leave to use the clipboard the key is selected by one tap on it.
      setCopied(false);
    }
  };
  if (!secret)
    return <p>{t`Khóa đã được tạo và đã hiện một lần trước đó. Nếu chưa kịp lưu, hãy thu hồi rồi tạo lại.`}</p>;
  return (
    <div className="stack">
      <p>
        <Trans>
          Chép khóa này vào phần mềm ngay bây giờ. Khóa chỉ hiện một lần; hệ thống không giữ khóa và không ai xem lại
          được. Ai có khóa đều làm được việc của khóa: đừng gửi qua thư hay tin nhắn.
        </Trans>
      </p>
      <code className="key-secret">{secret}</code>
      <p className="meta">{t`Hết hạn ngày ${dateOf(expiresAt)}`}</p>
      <div className="verbs">
        <Verb primary onClick={() => void copy()}>
          {isCopied ? t`Đã sao chép` : t`Sao chép khóa`}
        </Verb>
        <Verb onClick={onClose}>{t`Tôi đã lưu khóa`}</Verb>
      </div>
      <p className="meta" role="status">
        {isCopied ? t`Đã sao chép khóa.` : ''}
      </p>
    </div>
  );
}
