// Refuses a directive that was sent to the wrong agency: with a reason that the sender reads.
import { t } from '@lingui/core/macro';
import { useAct } from '../graphql/useAct.js';
import { Dialog } from '../ui/Dialog.js';
import { Form } from '../ui/Form.js';
import { TextArea } from '../ui/TextField.js';
import { useSay } from '../ui/Toast.js';
import { useFields } from '../ui/useFields.js';
import { RefuseDirectiveDocument } from './generated/graphql.js';
import type { Receipt } from './OurReceipt.js';

interface RefuseDialogProps {
  readonly receipt: Receipt;
  readonly onClose: () => void;
}

export function RefuseDialog({ receipt, onClose }: RefuseDialogProps) {
  const { act, isActing, problem, fields } = useAct(RefuseDirectiveDocument);
  const form = useFields({ reason: '' }, fields);
  const say = useSay();

  const refuse = async () => {
    const { reason } = form.values;
    if (!form.check({ reason: reason.trim() ? undefined : t`Xin nêu lý do từ chối` })) return;
    const done = await act({ input: { receiptId: receipt.id, version: receipt.version, reason } });
    if (!done) return;
    say(t`Đã từ chối tiếp nhận; ${receipt.sentBy.name} được báo lý do`);
    onClose();
  };

  return (
    <Dialog title={t`Từ chối tiếp nhận`} onClose={onClose}>
      <Form
        errors={form.errors}
        idOf={form.idOf}
        isBusy={isActing}
        problem={problem}
        submit={t`Từ chối`}
        onCancel={onClose}
        onSubmit={() => void refuse()}
      >
        <TextArea
          field={form.bind('reason')}
          hint={t`Cơ quan gửi đọc lý do này. Ví dụ: nội dung thuộc thẩm quyền của Sở Xây dựng.`}
          label={t`Lý do`}
        />
      </Form>
    </Dialog>
  );
}
