// Passes a received directive on to the units below, with a day by which they too must know it.
import { t } from '@lingui/core/macro';
import { useAct } from '../graphql/useAct.js';
import { DayField, isTypedDay } from '../ui/DayField.js';
import { Dialog } from '../ui/Dialog.js';
import { Form } from '../ui/Form.js';
import { useSay } from '../ui/Toast.js';
import { useFields } from '../ui/useFields.js';
import { PassOnDirectiveDocument } from './generated/graphql.js';
import type { Receipt } from './OurReceipt.js';
import { RecipientsFields } from './RecipientsFields.js';
import { choiceOf, isNobody, nobody, recipientErrors, type Recipients } from './recipients.js';

interface PassOnDialogProps {
  readonly receipt: Receipt;
  readonly onClose: () => void;
}

interface Values extends Recipients {
  readonly disseminateBy: string;
}

export function PassOnDialog({ receipt, onClose }: PassOnDialogProps) {
  const { act, isActing, problem, fields } = useAct(PassOnDirectiveDocument);
  const form = useFields<Values>({ ...nobody, disseminateBy: receipt.disseminateBy ?? '' }, recipientErrors(fields));
  const say = useSay();
  const { values } = form;
  const field = form.bind;

  const passOn = async () => {
    const { disseminateBy } = values;
    const wrong = {
      rules: isNobody(values) ? t`Xin chọn nơi nhận` : undefined,
      disseminateBy: disseminateBy === '' || isTypedDay(disseminateBy) ? undefined : t`Xin nhập ngày, ví dụ 15/03/2024`,
    };
    if (!form.check(wrong)) return;
    const done = await act({
      input: {
        receiptId: receipt.id,
        version: receipt.version,
        recipients: choiceOf(values),
        disseminateBy: disseminateBy || undefined,
      },
    });
    if (!done) return;
    say(t`Đã chuyển tiếp văn bản`);
    onClose();
  };

  return (
    <Dialog title={t`Chuyển tiếp đến đơn vị trực thuộc`} onClose={onClose}>
      <Form
        errors={form.errors}
        idOf={form.idOf}
        isBusy={isActing}
        problem={problem}
        submit={t`Chuyển tiếp`}
        onCancel={onClose}
        onSubmit={() => void passOn()}
      >
        <RecipientsFields bind={field} recipients={values} />
        <DayField isOptional field={field('disseminateBy')} label={t`Hạn quán triệt`} />
      </Form>
    </Dialog>
  );
}
