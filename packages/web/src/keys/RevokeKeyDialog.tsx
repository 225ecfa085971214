// Revokes a key, with the reason: the program stops at its next request, and there is no way back.
import { t } from '@lingui/core/macro';
import { useAct } from '../graphql/useAct.js';
import { Dialog } from '../ui/Dialog.js';
import { Form } from '../ui/Form.js';
import { TextArea } from '../ui/TextField.js';
import { useSay } from '../ui/Toast.js';
import { useFields } from '../ui/useFields.js';
import { RevokeApiKeyDocument } from './generated/graphql.js';
import type { KeyDialogProps } from './RotateKeyDialog.js';

export function RevokeKeyDialog({ apiKey, onClose }: KeyDialogProps) {
  const { act, isActing, problem, fields } = useAct(RevokeApiKeyDocument);
  const form = useFields({ reason: '' }, fields);
  const say = useSay();

  const revoke = async () => {
    const { reason } = form.values;
    if (!form.check({ reason: reason.trim() === '' ? t`Xin nêu lý do` : undefined })) return;
    if (!(await act({ id: apiKey.id, reason }))) return;
    say(t`Đã thu hồi khóa của ${apiKey.name}`);
    onClose();
  };

  return (
    <Dialog title={t`Thu hồi khóa của ${apiKey.name}`} onClose={onClose}>
      <Form
        errors={form.errors}
        idOf={form.idOf}
        isBusy={isActing}
        problem={problem}
        submit={t`Thu hồi khóa`}
        onCancel={onClose}
        onSubmit={() => void revoke()}
      >
        <p>{t`Phần mềm bị từ chối ngay từ yêu cầu kế tiếp. Không khôi phục được khóa đã thu hồi.`}</p>
        <TextArea field={form.bind('reason')} hint={t`Lý do được ghi vào nhật ký`} label={t`Lý do`} rows={3} />
      </Form>
    </Dialog>
  );
}
