// Appoints a person to a post: where, in what role, with which title, from when.
import { ROLES, isSector, SECTORS } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { useAct } from '../graphql/useAct.js';
import { useOnceKey } from '../graphql/useOnceKey.js';
import { useMe } from '../graphql/session.js';
import { useWords } from '../graphql/words.js';
import { CheckField, RadioField } from '../ui/ChoiceField.js';
import { DayField } from '../ui/DayField.js';
import { Dialog } from '../ui/Dialog.js';
import { Form } from '../ui/Form.js';
import { PickManyField } from '../ui/PickField.js';
import { TextField } from '../ui/TextField.js';
import { useSay } from '../ui/Toast.js';
import { useFields, type Fields } from '../ui/useFields.js';
import { AssistsField } from './AssistsField.js';
import { given, missing, wrongDay } from './formWords.js';
import { AppointDocument, type AppointInput } from './generated/graphql.js';
import type { PersonDialogProps } from './PersonVerbs.js';
import { PostingAgencyField } from './PostingAgencyField.js';

interface Values {
  readonly agencyId: string;
  readonly role: string;
  readonly title: string;
  readonly sectors: readonly string[];
  readonly assistsAppointmentId: string;
  readonly from: string;
  readonly workPhone: string;
  readonly replacesHead: boolean;
}

const blank = { agencyId: '', role: 'OFFICIAL', title: '', assistsAppointmentId: '', workPhone: '' };

function inputOf(values: Values, personId: string, idempotencyKey: string): AppointInput {
  const role = ROLES.find((one) => one === values.role) ?? 'OFFICIAL';
  return {
    idempotencyKey,
    personId,
    agencyId: values.agencyId,
    role,
    title: values.title,
    sectors: role === 'DEPUTY' ? [...values.sectors] : undefined,
    assistsAppointmentId: role === 'CLERK' ? given(values.assistsAppointmentId) : undefined,
    from: given(values.from),
    workPhone: given(values.workPhone),
    replacesHead: role === 'HEAD' ? values.replacesHead : undefined,
  };
}

function wrongIn(values: Values) {
  const isClerk = values.role === 'CLERK';
  return {
    agencyId: missing(values.agencyId, t`Xin chọn cơ quan`),
    title: missing(values.title, t`Xin nhập chức danh`),
    from: wrongDay(values.from),
    assistsAppointmentId: isClerk
      ? missing(values.assistsAppointmentId, t`Xin chọn lãnh đạo được giúp việc`)
      : undefined,
  };
}

export function AppointDialog({ person, onClose }: PersonDialogProps) {
  const { today } = useMe();
  const { act, isActing, problem, fields } = useAct(AppointDocument);
  const form = useFields<Values>({ ...blank, sectors: [], from: today, replacesHead: false }, fields);
  const key = useOnceKey();
  const say = useSay();

  const appoint = async () => {
    if (!form.check(wrongIn(form.values))) return;
    const done = await act({ input: inputOf(form.values, person.id, key.current()) });
    key.renew();
    if (!done) return;
    say(t`Đã bổ nhiệm ${person.fullName}: ${done.appoint.title}`);
    onClose();
  };

  return (
    <Dialog title={t`Bổ nhiệm ${person.fullName}`} onClose={onClose}>
      <Form
        errors={form.errors}
        idOf={form.idOf}
        isBusy={isActing}
        problem={problem}
        submit={t`Bổ nhiệm`}
        onCancel={onClose}
        onSubmit={() => void appoint()}
      >
        <AppointFields form={form} />
      </Form>
    </Dialog>
  );
}

function AppointFields({ form }: { readonly form: Fields<Values> }) {
  const { role, sector } = useWords();
  const { values, bind } = form;
  return (
    <>
      <PostingAgencyField field={bind('agencyId')} />
      <RadioField
        choices={ROLES.map((code) => ({ value: code, label: role(code) }))}
        field={bind('role')}
        label={t`Vai trò`}
      />
      <TextField field={bind('title')} hint={t`Ví dụ: Trưởng phòng Tư pháp`} label={t`Chức danh`} />
      {values.role === 'HEAD' && (
        <CheckField
          field={bind('replacesHead')}
          hint={t`Người đứng đầu hiện nay thôi giữ chức từ ngày liền trước`}
          label={t`Thay người đứng đầu hiện nay`}
        />
      )}
      {values.role === 'DEPUTY' && (
        <PickManyField
          isOptional
          choices={Object.keys(SECTORS)
            .filter(isSector)
            .map((code) => ({ value: code, label: sector(code) }))}
          field={bind('sectors')}
          hint={t`Để trống nếu phụ trách mọi lĩnh vực`}
          label={t`Lĩnh vực được phân công`}
        />
      )}
      {values.role === 'CLERK' && values.agencyId !== '' && (
        <AssistsField agencyId={values.agencyId} field={bind('assistsAppointmentId')} />
      )}
      <DayField
        field={bind('from')}
        hint={t`Có thể là ngày sắp tới: đến ngày đó chức vụ mới có hiệu lực`}
        label={t`Giữ chức từ ngày`}
      />
      <TextField isOptional field={bind('workPhone')} inputMode="tel" label={t`Điện thoại cơ quan`} type="tel" />
    </>
  );
}
