// What an agency that cooperates has to do, and by when.
import { isDay } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { useAct } from '../../graphql/useAct.js';
import { DayField } from '../../ui/DayField.js';
import { dayText } from '../../ui/days.js';
import { Form } from '../../ui/Form.js';
import { TextArea } from '../../ui/TextField.js';
import { useSay } from '../../ui/Toast.js';
import { useFields } from '../../ui/useFields.js';
import { SetPartDocument, type PartFactsFragment } from '../generated/graphql.js';
import type { PlanDialogProps } from './PlanDialog.js';

export function PartForm({ task, part, onClose }: PlanDialogProps & { readonly part: PartFactsFragment }) {
  const say = useSay();
  const { act, isActing, problem, fields } = useAct(SetPartDocument);
  const form = useFields({ part: part.part ?? '', dueOn: part.dueOn ?? '' }, fields);
  const { name, shortName, id: agencyId } = part.agency;

  async function send(): Promise<void> {
    const { dueOn } = form.values;
    const text = form.values.part.trim();
    const isFine = form.check({
      part: text.length >= 3 ? undefined : t`Xin ghi nội dung phối hợp, từ 3 ký tự.`,
      dueOn: isDay(dueOn) ? undefined : t`Xin nhập hạn của phần việc.`,
    });
    if (!isFine) return;
    if (!(await act({ input: { taskId: task.id, agencyId, version: part.version, part: text, dueOn } }))) return;
    say(t`Đã giao phần việc cho ${shortName}`);
    onClose();
  }

  return (
    <Form
      errors={form.errors}
      idOf={form.idOf}
      isBusy={isActing}
      problem={problem}
      submit={t`Giao phần việc`}
      onCancel={onClose}
      onSubmit={() => void send()}
    >
      <p>
        <strong>{name}</strong>
        {task.dueOn && <> · {t`hạn của nhiệm vụ: ${dayText(task.dueOn)}`}</>}
      </p>
      <TextArea field={form.bind('part')} label={t`Nội dung phối hợp`} rows={3} />
      <DayField field={form.bind('dueOn')} label={t`Hạn của phần việc`} />
    </Form>
  );
}
