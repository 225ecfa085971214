// How often a task comes again, from which deadline on, and until when.
import { isDay, type RecurrenceUnit, RECURRENCE_UNITS } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { useAct } from '../../graphql/useAct.js';
import { useOnceKey } from '../../graphql/useOnceKey.js';
import { RadioField } from '../../ui/ChoiceField.js';
import { DayField } from '../../ui/DayField.js';
import { Form } from '../../ui/Form.js';
import { TextField } from '../../ui/TextField.js';
import { useSay } from '../../ui/Toast.js';
import { useFields } from '../../ui/useFields.js';
import { RepeatTaskDocument } from '../generated/graphql.js';
import type { PlanDialogProps } from './PlanDialog.js';

const nameOf = (unit: RecurrenceUnit): string => ({ WEEK: t`Tuần`, MONTH: t`Tháng`, QUARTER: t`Quý` })[unit];

const numberOf = (typed: string): number | undefined => (/^\d{1,3}$/.test(typed.trim()) ? Number(typed) : undefined);

export function RepeatForm({ task, onClose }: PlanDialogProps) {
  const say = useSay();
  const key = useOnceKey();
  const { act, isActing, problem, fields } = useAct(RepeatTaskDocument);
  const form = useFields({ unit: 'MONTH', every: '1', firstOn: '', ahead: '5', until: '', times: '' }, fields);

  async function send(): Promise<void> {
    const { firstOn, until, times } = form.values;
    const unit = RECURRENCE_UNITS.find((one) => one === form.values.unit);
    const [every, ahead] = [numberOf(form.values.every), numberOf(form.values.ahead)];
    const isFine = form.check({
      every: every ? undefined : t`Xin nhập một số từ 1.`,
      ahead: ahead ? undefined : t`Xin nhập một số từ 1.`,
      firstOn: isDay(firstOn) ? undefined : t`Xin nhập hạn của kỳ đầu.`,
      until: until === '' || isDay(until) ? undefined : t`Xin nhập một ngày, hoặc để trống.`,
      times: times === '' || numberOf(times) ? undefined : t`Xin nhập một số, hoặc để trống.`,
    });
    if (!isFine || !unit || !every || !ahead) return;
    const ends = { until: until || null, times: numberOf(times) ?? null };
    const input = { idempotencyKey: key.current(), taskId: task.id, unit, every, ahead, firstOn, ...ends };
    if (!(await act({ input }))) return;
    say(t`Đã đặt việc định kỳ.`);
    onClose();
  }

  return (
    <Form
      errors={form.errors}
      idOf={form.idOf}
      isBusy={isActing}
      problem={problem}
      submit={t`Đặt việc định kỳ`}
      onCancel={onClose}
      onSubmit={() => void send()}
    >
      <RadioField
        choices={RECURRENCE_UNITS.map((unit) => ({ value: unit, label: nameOf(unit) }))}
        field={form.bind('unit')}
        label={t`Lặp lại theo`}
      />
      <TextField isShort field={form.bind('every')} inputMode="numeric" label={t`Mỗi bao nhiêu tuần, tháng, quý`} />
      <DayField field={form.bind('firstOn')} label={t`Hạn của kỳ đầu`} />
      <TextField isShort field={form.bind('ahead')} inputMode="numeric" label={t`Giao trước hạn, ngày làm việc`} />
      <DayField isOptional field={form.bind('until')} label={t`Đến hết ngày`} />
      <TextField isOptional isShort field={form.bind('times')} inputMode="numeric" label={t`Số kỳ`} />
    </Form>
  );
}
