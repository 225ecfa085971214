// What must be there by which day on the way to the result.
import { isDay } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { useAct } from '../../graphql/useAct.js';
import { useOnceKey } from '../../graphql/useOnceKey.js';
import { DayField } from '../../ui/DayField.js';
import { dayText } from '../../ui/days.js';
import { Form } from '../../ui/Form.js';
import { TextField } from '../../ui/TextField.js';
import { useSay } from '../../ui/Toast.js';
import { useFields } from '../../ui/useFields.js';
import { AddMilestoneDocument, EditMilestoneDocument, type MilestoneFactsFragment } from '../generated/graphql.js';
import type { PlanDialogProps } from './PlanDialog.js';

export function MilestoneForm({
  task,
  milestone,
  onClose,
}: PlanDialogProps & { readonly milestone?: MilestoneFactsFragment }) {
  const say = useSay();
  const key = useOnceKey();
  const add = useAct(AddMilestoneDocument);
  const edit = useAct(EditMilestoneDocument);
  const { isActing, problem, fields } = milestone ? edit : add;
  const form = useFields({ title: milestone?.title ?? '', dueOn: milestone?.dueOn ?? '' }, fields);

  async function send(): Promise<void> {
    const { title, dueOn } = form.values;
    const isFine = form.check({
      title: title.trim().length >= 3 ? undefined : t`Xin ghi nội dung mốc, từ 3 ký tự.`,
      dueOn: isDay(dueOn) ? undefined : t`Xin nhập ngày phải đạt.`,
    });
    if (!isFine) return;
    const answer = milestone
      ? await edit.act({ input: { milestoneId: milestone.id, version: milestone.version, title, dueOn } })
      : await add.act({ input: { idempotencyKey: key.current(), taskId: task.id, title, dueOn } });
    if (!answer) return;
    say(milestone ? t`Đã sửa mốc.` : t`Đã đặt mốc.`);
    onClose();
  }

  return (
    <Form
      errors={form.errors}
      idOf={form.idOf}
      isBusy={isActing}
      problem={problem}
      submit={milestone ? t`Lưu` : t`Đặt mốc`}
      onCancel={onClose}
      onSubmit={() => void send()}
    >
      {task.dueOn && <p>{t`Hạn của nhiệm vụ: ${dayText(task.dueOn)}`}</p>}
      <TextField field={form.bind('title')} label={t`Nội dung mốc`} />
      <DayField field={form.bind('dueOn')} label={t`Phải đạt trước khi hết ngày`} />
    </Form>
  );
}
