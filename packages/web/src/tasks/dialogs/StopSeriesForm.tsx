// Why a series ends for good.
import { t } from '@lingui/core/macro';
import { useAct } from '../../graphql/useAct.js';
import { Form } from '../../ui/Form.js';
import { TextArea } from '../../ui/TextField.js';
import { useSay } from '../../ui/Toast.js';
import { useFields } from '../../ui/useFields.js';
import { type SeriesFactsFragment, StopSeriesDocument } from '../generated/graphql.js';

interface StopSeriesFormProps {
  readonly series: SeriesFactsFragment;
  readonly onClose: () => void;
}

export function StopSeriesForm({ series, onClose }: StopSeriesFormProps) {
  const say = useSay();
  const { act, isActing, problem, fields } = useAct(StopSeriesDocument);
  const form = useFields({ reason: '' }, fields);

  async function send(): Promise<void> {
    const reason = form.values.reason.trim();
    if (!form.check({ reason: reason ? undefined : t`Xin ghi lý do.` })) return;
    if (!(await act({ input: { seriesId: series.id, version: series.version, reason } }))) return;
    say(t`Đã dừng việc định kỳ.`);
    onClose();
  }

  return (
    <Form
      errors={form.errors}
      idOf={form.idOf}
      isBusy={isActing}
      problem={problem}
      submit={t`Dừng hẳn`}
      onCancel={onClose}
      onSubmit={() => void send()}
    >
      <TextArea field={form.bind('reason')} label={t`Lý do`} rows={3} />
    </Form>
  );
}
