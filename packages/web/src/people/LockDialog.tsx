// Locks a person's account, or opens it again: with the reason; locking has effect at once, so the name is typed.
import { fold } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { useAct } from '../graphql/useAct.js';
import { Dialog } from '../ui/Dialog.js';
import { Form } from '../ui/Form.js';
import { TextArea, TextField } from '../ui/TextField.js';
import { useSay } from '../ui/Toast.js';
import { useFields } from '../ui/useFields.js';
import { missing } from './formWords.js';
import { DisablePersonDocument, EnablePersonDocument } from './generated/graphql.js';
import type { PersonDialogProps } from './PersonVerbs.js';

export function LockDialog({ person, isLocking, onClose }: PersonDialogProps & { readonly isLocking: boolean }) {
  const locking = useAct(DisablePersonDocument);
  const opening = useAct(EnablePersonDocument);
  const { isActing, problem, fields } = isLocking ? locking : opening;
  const form = useFields({ reason: '', name: '' }, fields);
  const say = useSay();

  const lock = async () => {
    const { reason, name } = form.values;
    const isNamed = !isLocking || fold(name).trim() === fold(person.fullName);
    const wrong = {
      reason: missing(reason, t`Xin nêu lý do`),
      name: isNamed ? undefined : t`Xin gõ đúng họ tên ${person.fullName}`,
    };
    if (!form.check(wrong)) return;
    const variables = { input: { personId: person.id, version: person.version, reason } };
    const done = isLocking ? await locking.act(variables) : await opening.act(variables);
    if (!done) return;
    say(isLocking ? t`Đã khóa tài khoản ${person.fullName}` : t`Đã mở khóa tài khoản ${person.fullName}`);
    onClose();
  };

  const title = isLocking ? t`Khóa tài khoản` : t`Mở khóa tài khoản`;
  return (
    <Dialog title={title} onClose={onClose}>
      <Form
        errors={form.errors}
        idOf={form.idOf}
        isBusy={isActing}
        problem={problem}
        submit={title}
        onCancel={onClose}
        onSubmit={() => void lock()}
      >
        <TextArea field={form.bind('reason')} hint={t`Lý do được ghi vào nhật ký`} label={t`Lý do`} rows={3} />
        {isLocking && (
          <TextField
            field={form.bind('name')}
            hint={t`${person.fullName} bị thoát khỏi mọi thiết bị ngay khi khóa. Gõ không dấu cũng được.`}
            label={t`Gõ họ tên người bị khóa để xác nhận`}
          />
        )}
      </Form>
    </Dialog>
  );
}
