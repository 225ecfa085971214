// What an administrator can do with an agency; each verb asks for the day from which it holds, and its basis.
import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { useNavigate } from '@tanstack/react-router';
import { Verb } from '../ui/Verb.js';
import type { Detail } from './AgencyPage.js';
import { ContactDialog } from './ContactDialog.js';
import { CreateAgencyDialog } from './CreateAgencyDialog.js';
import { EndAgencyDialog } from './EndAgencyDialog.js';
import { MoveAgencyDialog } from './MoveAgencyDialog.js';
import { RenameAgencyDialog } from './RenameAgencyDialog.js';

type Asking = 'create' | 'rename' | 'move' | 'end' | 'contact';

export function AgencyVerbs({ agency }: { readonly agency: Detail }) {
  const [asking, setAsking] = useState<Asking>();
  const go = useNavigate();
  const close = () => setAsking(undefined);
  return (
    <div className="verbs agency-verbs">
      <Verb onClick={() => setAsking('contact')}>{t`Sửa liên hệ`}</Verb>
      <Verb onClick={() => setAsking('create')}>{t`Lập đơn vị trực thuộc`}</Verb>
      <Verb onClick={() => setAsking('rename')}>{t`Đổi tên`}</Verb>
      <Verb onClick={() => setAsking('move')}>{t`Chuyển về cơ quan khác`}</Verb>
      <Verb onClick={() => setAsking('end')}>{t`Kết thúc hoạt động`}</Verb>
      {asking === 'contact' && <ContactDialog agency={agency} onClose={close} />}
      {asking === 'create' && (
        <CreateAgencyDialog
          parentId={agency.id}
          onClose={close}
          onCreated={(id) => {
            close();
            void go({ to: '/co-quan/$id', params: { id } });
          }}
        />
      )}
      {asking === 'rename' && <RenameAgencyDialog agency={agency} onClose={close} />}
      {asking === 'move' && <MoveAgencyDialog agency={agency} onClose={close} />}
      {asking === 'end' && <EndAgencyDialog agency={agency} onClose={close} />}
    </div>
  );
}

export interface AgencyDialogProps {
  readonly agency: Detail;
  readonly onClose: () => void;
}
