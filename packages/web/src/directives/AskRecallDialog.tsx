// Asks a directive back from one agency that was sent it, or from all of them: with the reason that their heads read.
import { t } from '@lingui/core/macro';
import { useAct } from '../graphql/useAct.js';
import { useOnceKey } from '../graphql/useOnceKey.js';
import { Dialog } from '../ui/Dialog.js';
import { Form } from '../ui/Form.js';
import { TextArea } from '../ui/TextField.js';
import { useSay } from '../ui/Toast.js';
import { useFields } from '../ui/useFields.js';
import { AskRecallDocument } from './generated/graphql.js';

interface AskRecallDialogProps {
  readonly directiveId: string;
  /** Only this one; without it all that may still be asked. */
  readonly receipt?: { readonly id: string; readonly agency: { readonly name: string } };
  readonly onClose: () => void;
}

export function AskRecallDialog({ directiveId, receipt, onClose }: AskRecallDialogProps) {
  const { act, isActing, problem, fields } = useAct(AskRecallDocument);
  const form = useFields({ reason: '' }, fields);
  const key = useOnceKey();
  const say = useSay();
  const whom = receipt?.agency.name;

  const ask = async () => {
    const { reason } = form.values;
    if (!form.check({ reason: reason.trim() ? undefined : t`Xin nêu lý do lấy lại` })) return;
    const receiptIds = receipt && [receipt.id];
    const done = await act({ input: { idempotencyKey: key.current(), directiveId, receiptIds, reason } });
    key.renew();
    if (!done) return;
    say(t`Đã gửi yêu cầu lấy lại văn bản`);
    onClose();
  };

  return (
    <Dialog title={whom ? t`Lấy lại từ ${whom}` : t`Lấy lại từ mọi cơ quan đã gửi`} onClose={onClose}>
      <Form
        errors={form.errors}
        idOf={form.idOf}
        isBusy={isActing}
        problem={problem}
        submit={t`Gửi yêu cầu`}
        onCancel={onClose}
        onSubmit={() => void ask()}
      >
        <TextArea
          field={form.bind('reason')}
          hint={t`Người đứng đầu cơ quan nhận đọc lý do này và trả lời. Nếu đồng ý, nhiệm vụ còn mở tại cơ quan đó bị hủy.`}
          label={t`Lý do`}
        />
      </Form>
    </Dialog>
  );
}
