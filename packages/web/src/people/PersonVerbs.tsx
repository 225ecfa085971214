// What an administrator can do with a person: appoint, invite, lock and unlock the account.
import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Verb } from '../ui/Verb.js';
import { AppointDialog } from './AppointDialog.js';
import { InviteDialog } from './InviteDialog.js';
import { LockDialog } from './LockDialog.js';
import type { Detail } from './PersonPage.js';

type Asking = 'appoint' | 'invite' | 'disable' | 'enable';

export function PersonVerbs({ person }: { readonly person: Detail }) {
  const [asking, setAsking] = useState<Asking>();
  const close = () => setAsking(undefined);
  const { status } = person;
  return (
    <div className="verbs person-verbs">
      <Verb primary={person.appointments.length === 0} onClick={() => setAsking('appoint')}>{t`Bổ nhiệm`}</Verb>
      {(status === 'NOT_INVITED' || status === 'INVITED') && (
        <Verb onClick={() => setAsking('invite')}>
          {status === 'INVITED' ? t`Tạo lại lời mời` : t`Mời vào hệ thống`}
        </Verb>
      )}
      {status !== 'DISABLED' && <Verb onClick={() => setAsking('disable')}>{t`Khóa tài khoản`}</Verb>}
      {status === 'DISABLED' && <Verb onClick={() => setAsking('enable')}>{t`Mở khóa tài khoản`}</Verb>}
      {asking === 'appoint' && <AppointDialog person={person} onClose={close} />}
      {asking === 'invite' && <InviteDialog person={person} onClose={close} />}
      {(asking === 'disable' || asking === 'enable') && (
        <LockDialog isLocking={asking === 'disable'} person={person} onClose={close} />
      )}
    </div>
  );
}

export interface PersonDialogProps {
  readonly person: Detail;
  readonly onClose: () => void;
}
