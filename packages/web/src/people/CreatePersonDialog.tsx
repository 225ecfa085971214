// Adds a person; posts and the account come after.
import { PERSON_KINDS } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { useAct } from '../graphql/useAct.js';
import { useOnceKey } from '../graphql/useOnceKey.js';
import { useWords } from '../graphql/words.js';
import { RadioField } from '../ui/ChoiceField.js';
import { Dialog } from '../ui/Dialog.js';
import { Form } from '../ui/Form.js';
import { TextField } from '../ui/TextField.js';
import { useSay } from '../ui/Toast.js';
import { useFields } from '../ui/useFields.js';
import { given, missing } from './formWords.js';
import { CreatePersonDocument } from './generated/graphql.js';

interface CreatePersonDialogProps {
  readonly onClose: () => void;
  readonly onCreated: (id: string) => void;
}

export function CreatePersonDialog({ onClose, onCreated }: CreatePersonDialogProps) {
  const { act, isActing, problem, fields } = useAct(CreatePersonDocument);
  const form = useFields({ fullName: '', kind: 'CONG_CHUC', email: '', phone: '' }, fields);
  const key = useOnceKey();
  const say = useSay();
  const { personKind } = useWords();

  const create = async () => {
    const { values } = form;
    if (!form.check({ fullName: missing(values.fullName, t`Xin nhập họ tên`) })) return;
    const done = await act({
      input: {
        idempotencyKey: key.current(),
        fullName: values.fullName,
        kind: PERSON_KINDS.find((kind) => kind === values.kind) ?? 'CONG_CHUC',
        email: given(values.email),
        phone: given(values.phone),
      },
    });
    key.renew();
    if (!done) return;
    say(t`Đã thêm ${done.createPerson.fullName}. Tiếp theo: bổ nhiệm và mời vào hệ thống.`);
    onCreated(done.createPerson.id);
  };

  return (
    <Dialog title={t`Thêm cán bộ`} onClose={onClose}>
      <Form
        errors={form.errors}
        idOf={form.idOf}
        isBusy={isActing}
        problem={problem}
        submit={t`Thêm cán bộ`}
        onCancel={onClose}
        onSubmit={() => void create()}
      >
        <TextField field={form.bind('fullName')} label={t`Họ và tên`} />
        <RadioField
          choices={PERSON_KINDS.map((kind) => ({ value: kind, label: personKind(kind) }))}
          field={form.bind('kind')}
          label={t`Đối tượng`}
        />
        <TextField
          isOptional
          field={form.bind('email')}
          hint={t`Dùng để đăng nhập; cần thư điện tử hoặc điện thoại trước khi mời`}
          inputMode="email"
          label={t`Thư điện tử`}
          type="email"
        />
        <TextField isOptional field={form.bind('phone')} inputMode="tel" label={t`Điện thoại`} type="tel" />
      </Form>
    </Dialog>
  );
}
