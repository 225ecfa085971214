// Sets the list of people who must acknowledge: by a rule, or by name; shows who that is before it is sent.
import { t } from '@lingui/core/macro';
import { useAct } from '../graphql/useAct.js';
import { RadioField } from '../ui/ChoiceField.js';
import { Dialog } from '../ui/Dialog.js';
import { Form } from '../ui/Form.js';
import { useSay } from '../ui/Toast.js';
import { useFields } from '../ui/useFields.js';
import { DisseminateDirectiveDocument, type DisseminationPlan } from './generated/graphql.js';
import type { Receipt } from './OurReceipt.js';
import { PeopleByHand } from './PeopleByHand.js';
import { PeoplePreview } from './PeoplePreview.js';

interface DisseminateDialogProps {
  readonly receipt: Receipt;
  readonly onClose: () => void;
}

interface Values {
  readonly plan: string;
  readonly personIds: readonly string[];
}

const planCodes = ['LEADERS', 'AGENCY_ALL', 'SUBTREE_HEADS', 'SUBTREE_ALL', 'BY_HAND'] as const;

function planOf(value: string): DisseminationPlan {
  return planCodes.find((code) => code === value) ?? 'LEADERS';
}

export function planName(plan: DisseminationPlan): string {
  return {
    LEADERS: t`Lãnh đạo cơ quan`,
    AGENCY_ALL: t`Toàn thể cơ quan`,
    SUBTREE_HEADS: t`Lãnh đạo cơ quan và người đứng đầu các đơn vị trực thuộc`,
    SUBTREE_ALL: t`Toàn thể cơ quan và các đơn vị trực thuộc`,
    BY_HAND: t`Chọn từng người`,
  }[plan];
}

export function DisseminateDialog({ receipt, onClose }: DisseminateDialogProps) {
  const { act, isActing, problem, fields } = useAct(DisseminateDirectiveDocument);
  const form = useFields<Values>({ plan: receipt.plan ?? 'LEADERS', personIds: [] }, fields);
  const say = useSay();
  const field = form.bind;
  const plan = planOf(form.values.plan);
  const isByHand = plan === 'BY_HAND';
  const personIds = isByHand ? [...form.values.personIds] : undefined;

  const send = async () => {
    const isEmpty = isByHand && form.values.personIds.length === 0;
    if (!form.check({ personIds: isEmpty ? t`Xin chọn ít nhất một người` : undefined })) return;
    const done = await act({ input: { receiptId: receipt.id, version: receipt.version, plan, personIds } });
    if (!done) return;
    say(t`Đã gửi đến ${done.disseminateDirective.peopleCount} người để quán triệt`);
    onClose();
  };

  return (
    <Dialog title={t`Lập danh sách quán triệt`} onClose={onClose}>
      <Form
        errors={form.errors}
        idOf={form.idOf}
        isBusy={isActing}
        problem={problem}
        submit={t`Gửi đến những người này`}
        onCancel={onClose}
        onSubmit={() => void send()}
      >
        <RadioField
          choices={planCodes.map((code) => ({ value: code, label: planName(code) }))}
          field={field('plan')}
          hint={t`Người vào cơ quan sau này cũng được đưa vào danh sách theo cách đã chọn.`}
          label={t`Ai phải xác nhận đã quán triệt?`}
        />
        {isByHand && <PeopleByHand field={field('personIds')} />}
        <PeoplePreview personIds={form.values.personIds} plan={plan} receiptId={receipt.id} />
      </Form>
    </Dialog>
  );
}
