// The sender asks for the directive back: why, and the two answers of our head.
import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { useAct } from '../graphql/useAct.js';
import { Dialog } from '../ui/Dialog.js';
import { Form } from '../ui/Form.js';
import { TextArea } from '../ui/TextField.js';
import { useSay } from '../ui/Toast.js';
import { useFields } from '../ui/useFields.js';
import { Verb } from '../ui/Verb.js';
import { AgreeRecallDocument, RefuseRecallDocument } from './generated/graphql.js';
import type { Receipt } from './OurReceipt.js';

interface AnswerProps {
  readonly receipt: Receipt;
  readonly onClose: () => void;
}

export function AnswerRecall({ receipt }: Pick<AnswerProps, 'receipt'>) {
  const [asking, setAsking] = useState<'agree' | 'refuse'>();
  const close = () => setAsking(undefined);
  if (!receipt.isAskedBack) return null;
  return (
    <div className="recall-note">
      <p className="strong">{t`${receipt.sentBy.name} yêu cầu lấy lại văn bản này.`}</p>
      <p>{receipt.recallReason}</p>
      {receipt.allowedActions.includes('agreeRecall') && (
        <div className="verbs">
          <Verb primary onClick={() => setAsking('agree')}>{t`Đồng ý trả lại`}</Verb>
          <Verb onClick={() => setAsking('refuse')}>{t`Không đồng ý`}</Verb>
        </div>
      )}
      {asking === 'agree' && <AgreeDialog receipt={receipt} onClose={close} />}
      {asking === 'refuse' && <DeclineDialog receipt={receipt} onClose={close} />}
    </div>
  );
}

function AgreeDialog({ receipt: { id, version, sentBy }, onClose }: AnswerProps) {
  const { act, isActing, problem } = useAct(AgreeRecallDocument);
  const form = useFields({}, {});
  const say = useSay();
  const agree = async () => {
    if (!(await act({ input: { receiptId: id, version } }))) return;
    say(t`Đã trả lại văn bản cho ${sentBy.name}`);
    onClose();
  };
  return (
    <Dialog title={t`Đồng ý trả lại văn bản`} onClose={onClose}>
      <Form
        errors={form.errors}
        idOf={form.idOf}
        isBusy={isActing}
        problem={problem}
        submit={t`Đồng ý trả lại`}
        onCancel={onClose}
        onSubmit={() => void agree()}
      >
        <p>{t`Văn bản không còn hiệu lực tại cơ quan; người chưa đọc không phải đọc nữa, nhiệm vụ còn mở từ văn bản này bị hủy.`}</p>
      </Form>
    </Dialog>
  );
}

function DeclineDialog({ receipt: { id, version, sentBy }, onClose }: AnswerProps) {
  const { act, isActing, problem, fields } = useAct(RefuseRecallDocument);
  const form = useFields({ reason: '' }, fields);
  const say = useSay();
  const decline = async () => {
    const { reason } = form.values;
    if (!form.check({ reason: reason.trim() ? undefined : t`Xin nêu lý do không trả lại` })) return;
    if (!(await act({ input: { receiptId: id, version, reason } }))) return;
    say(t`Đã trả lời ${sentBy.name}`);
    onClose();
  };
  return (
    <Dialog title={t`Không đồng ý trả lại`} onClose={onClose}>
      <Form
        errors={form.errors}
        idOf={form.idOf}
        isBusy={isActing}
        problem={problem}
        submit={t`Không đồng ý`}
        onCancel={onClose}
        onSubmit={() => void decline()}
      >
        <TextArea field={form.bind('reason')} hint={t`Cơ quan gửi đọc lý do này.`} label={t`Lý do`} />
      </Form>
    </Dialog>
  );
}
