// Invites a person: the link is shown once, to be handed over by a safe way.
import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useAct } from '../graphql/useAct.js';
import { useOnceKey } from '../graphql/useOnceKey.js';
import { instantText } from '../ui/days.js';
import { Dialog } from '../ui/Dialog.js';
import { Problem } from '../ui/Problem.js';
import { Verb } from '../ui/Verb.js';
import { InvitePersonDocument } from './generated/graphql.js';
import type { PersonDialogProps } from './PersonVerbs.js';

interface Shown {
  readonly link: string;
  readonly expiresAt: string;
}

export function InviteDialog({ person, onClose }: PersonDialogProps) {
  const { act, isActing, problem } = useAct(InvitePersonDocument);
  const key = useOnceKey();
  const [shown, setShown] = useState<Shown>();
  const invite = async () => {
    const done = await act({ input: { idempotencyKey: key.current(), personId: person.id } });
    key.renew();
    if (done) setShown(done.invitePerson);
  };
  return (
    <Dialog title={t`Mời ${person.fullName}`} onClose={onClose}>
      {problem && <Problem message={problem} />}
      {shown ? (
        <InvitationLink shown={shown} />
      ) : (
        <div className="stack">
          <p>
            <Trans>
              Hệ thống tạo một đường dẫn để người được mời tự đặt mật khẩu. Đường dẫn chỉ hiện một lần; lời mời trước
              đó, nếu có, hết hiệu lực.
            </Trans>
          </p>
          <div className="verbs">
            <Verb primary isBusy={isActing} onClick={() => void invite()}>{t`Tạo đường dẫn mời`}</Verb>
            <Verb onClick={onClose}>{t`Thôi`}</Verb>
          </div>
        </div>
      )}
    </Dialog>
  );
}

function InvitationLink({ shown: { link, expiresAt } }: { readonly shown: Shown }) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
    } catch {
      // Without leave to use the clipboard the link is selected by one tap on it.
      setCopied(false);
    }
  };
  return (
    <div className="stack">
      <p>{t`Gửi đường dẫn này cho đúng người được mời. Hết hạn lúc ${instantText(expiresAt)}.`}</p>
      <code className="secret-link">{link}</code>
      <div className="verbs">
        <Verb primary onClick={() => void copy()}>
          {isCopied ? t`Đã sao chép` : t`Sao chép đường dẫn`}
        </Verb>
      </div>
      <p className="meta" role="status">
        {isCopied ? t`Đã sao chép đường dẫn. Đóng cửa sổ này thì không xem lại được.` : ''}
      </p>
    </div>
  );
}
