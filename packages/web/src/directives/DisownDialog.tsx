// The office does not own a recorded direction: with the reason that every doer reads, for his task ends by it.
import { t } from '@lingui/core/macro';
import { useAct } from '../graphql/useAct.js';
import { Dialog } from '../ui/Dialog.js';
import { Form } from '../ui/Form.js';
import { TextArea } from '../ui/TextField.js';
import { useSay } from '../ui/Toast.js';
import { useFields } from '../ui/useFields.js';
import { DisownSpokenDocument } from './generated/graphql.js';

interface DisownDialogProps {
  readonly directiveId: string;
  readonly version: number;
  readonly onClose: () => void;
}

export function DisownDialog({ directiveId, version, onClose }: DisownDialogProps) {
  const { act, isActing, problem, fields } = useAct(DisownSpokenDocument);
  const form = useFields({ reason: '' }, fields);
  const say = useSay();

  const disown = async () => {
    const { reason } = form.values;
    if (!form.check({ reason: reason.trim() ? undefined : t`Xin nêu lý do không xác nhận` })) return;
    const done = await act({ input: { directiveId, version, reason } });
    if (!done) return;
    say(t`Đã ghi là không xác nhận; các nhiệm vụ còn mở đã hủy`);
    onClose();
  };

  return (
    <Dialog title={t`Không xác nhận chỉ đạo`} onClose={onClose}>
      <Form
        errors={form.errors}
        idOf={form.idOf}
        isBusy={isActing}
        problem={problem}
        submit={t`Không xác nhận`}
        onCancel={onClose}
        onSubmit={() => void disown()}
      >
        <TextArea
          field={form.bind('reason')}
          hint={t`Mọi nhiệm vụ còn mở từ chỉ đạo này bị hủy với lý do đó.`}
          label={t`Lý do`}
        />
      </Form>
    </Dialog>
  );
}
