// Ends a post: the last day, and why. One that has not begun is called off instead.
import { t } from '@lingui/core/macro';
import { useAct } from '../graphql/useAct.js';
import { useMe } from '../graphql/session.js';
import { DayField } from '../ui/DayField.js';
import { Dialog } from '../ui/Dialog.js';
import { Form } from '../ui/Form.js';
import { TextField } from '../ui/TextField.js';
import { useSay } from '../ui/Toast.js';
import { useFields } from '../ui/useFields.js';
import { given, wrongDay } from './formWords.js';
import { EndAppointmentDocument, type PostLineFragment } from './generated/graphql.js';

export interface PostDialogProps {
  readonly post: PostLineFragment;
  readonly onClose: () => void;
}

export function EndAppointmentDialog({ post, onClose }: PostDialogProps) {
  const { today } = useMe();
  const { act, isActing, problem, fields } = useAct(EndAppointmentDocument);
  const isComing = post.from > today;
  const form = useFields({ endsOn: isComing ? '' : today, reason: '' }, fields);
  const say = useSay();

  const end = async () => {
    const { endsOn, reason } = form.values;
    if (!form.check({ endsOn: wrongDay(endsOn) })) return;
    const input = { id: post.id, version: post.version, endsOn: given(endsOn), reason: given(reason) };
    if (!(await act({ input }))) return;
    say(isComing ? t`Đã hủy bổ nhiệm ${post.title}` : t`Đã kết thúc chức vụ ${post.title}`);
    onClose();
  };

  return (
    <Dialog title={isComing ? t`Hủy bổ nhiệm ${post.title}` : t`Kết thúc chức vụ ${post.title}`} onClose={onClose}>
      <Form
        errors={form.errors}
        idOf={form.idOf}
        isBusy={isActing}
        problem={problem}
        submit={isComing ? t`Hủy bổ nhiệm` : t`Kết thúc chức vụ`}
        onCancel={onClose}
        onSubmit={() => void end()}
      >
        {!isComing && (
          <DayField
            field={form.bind('endsOn')}
            hint={t`Ngày cuối cùng còn giữ chức, có thể là ngày sắp tới`}
            label={t`Ngày kết thúc`}
          />
        )}
        <TextField isOptional field={form.bind('reason')} hint={t`Ví dụ: nghỉ hưu, điều động`} label={t`Lý do`} />
      </Form>
    </Dialog>
  );
}
