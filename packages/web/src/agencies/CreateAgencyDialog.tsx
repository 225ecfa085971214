// Founds an agency below another: its name, what it is, the place and sectors it serves.
import { t } from '@lingui/core/macro';
import { useMe } from '../graphql/session.js';
import { useAct } from '../graphql/useAct.js';
import { useOnceKey } from '../graphql/useOnceKey.js';
import { DayField } from '../ui/DayField.js';
import { Dialog } from '../ui/Dialog.js';
import { Form } from '../ui/Form.js';
import { TextField } from '../ui/TextField.js';
import { useSay } from '../ui/Toast.js';
import { useFields } from '../ui/useFields.js';
import { AgencyKindFields, kindOf, levelOf } from './AgencyKindFields.js';
import { AgencyPick } from './AgencyPick.js';
import { given, missing, wrongDay } from './formWords.js';
import { CreateAgencyDocument, type CreateAgencyInput } from './generated/graphql.js';

interface CreateAgencyDialogProps {
  readonly parentId: string;
  readonly onClose: () => void;
  readonly onCreated: (id: string) => void;
}

export interface NewAgency {
  readonly parentId: string;
  readonly name: string;
  readonly shortName: string;
  readonly code: string;
  readonly kind: string;
  readonly level: string;
  readonly territoryId: string;
  readonly sectors: readonly string[];
  readonly effectiveOn: string;
}

function inputOf(values: NewAgency, idempotencyKey: string): CreateAgencyInput {
  return {
    idempotencyKey,
    parentId: values.parentId,
    name: values.name,
    shortName: given(values.shortName),
    code: given(values.code),
    kind: kindOf(values.kind),
    level: levelOf(values.level),
    territoryId: given(values.territoryId),
    sectors: [...values.sectors],
    effectiveOn: given(values.effectiveOn),
  };
}

export function CreateAgencyDialog({ parentId, onClose, onCreated }: CreateAgencyDialogProps) {
  const { today } = useMe();
  const { act, isActing, problem, fields } = useAct(CreateAgencyDocument);
  const blank = { name: '', shortName: '', code: '', kind: 'DIVISION', level: 'DISTRICT', territoryId: '' };
  const form = useFields<NewAgency>({ ...blank, parentId, sectors: [], effectiveOn: today }, fields);
  const key = useOnceKey();
  const say = useSay();

  const create = async () => {
    const { values } = form;
    const wrong = {
      parentId: missing(values.parentId, t`Xin chọn cơ quan cấp trên`),
      name: missing(values.name, t`Xin nhập tên cơ quan`),
      effectiveOn: wrongDay(values.effectiveOn),
    };
    if (!form.check(wrong)) return;
    const done = await act({ input: inputOf(values, key.current()) });
    key.renew();
    if (!done) return;
    say(t`Đã lập ${done.createAgency.name}`);
    onCreated(done.createAgency.id);
  };

  return (
    <Dialog title={t`Lập cơ quan`} onClose={onClose}>
      <Form
        errors={form.errors}
        idOf={form.idOf}
        isBusy={isActing}
        problem={problem}
        submit={t`Lập cơ quan`}
        onCancel={onClose}
        onSubmit={() => void create()}
      >
        <TextField field={form.bind('name')} label={t`Tên đầy đủ`} />
        <TextField isOptional field={form.bind('shortName')} label={t`Tên viết gọn`} />
        <AgencyPick field={form.bind('parentId')} label={t`Trực thuộc`} />
        <AgencyKindFields bind={form.bind} />
        <TextField isOptional isShort field={form.bind('code')} hint={t`Ví dụ: H20.14`} label={t`Mã định danh`} />
        <DayField field={form.bind('effectiveOn')} label={t`Hoạt động từ ngày`} />
      </Form>
    </Dialog>
  );
}
