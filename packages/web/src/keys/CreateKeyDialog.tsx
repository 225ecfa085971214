// Makes a key: for which program, what it may do, for how long and how much a minute; then shows the secret once.
import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { useAct } from '../graphql/useAct.js';
import { useOnceKey } from '../graphql/useOnceKey.js';
import { CheckListField, SelectField } from '../ui/ChoiceField.js';
import { Dialog } from '../ui/Dialog.js';
import { Form } from '../ui/Form.js';
import { TextField } from '../ui/TextField.js';
import { type Fields, useFields } from '../ui/useFields.js';
import { CreateApiKeyDocument, type CreateApiKeyMutation } from './generated/graphql.js';
import { KeySecret } from './KeySecret.js';
import { OFFERED, scopeName } from './keyWords.js';

interface Values {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly validForDays: string;
  readonly requestsPerMinute: string;
  readonly costPerMinute: string;
}

const usual = { name: '', scopes: [], validForDays: '365', requestsPerMinute: '600', costPerMinute: '60000' };

function wrongIn({ name, scopes, requestsPerMinute, costPerMinute }: Values) {
  const isNumber = (text: string) => /^\d{1,6}$/.test(text.trim());
  return {
    name: name.trim().length < 2 ? t`Xin nhập tên phần mềm, ít nhất 2 ký tự` : undefined,
    scopes: scopes.length === 0 ? t`Xin chọn ít nhất một quyền` : undefined,
    requestsPerMinute: isNumber(requestsPerMinute) ? undefined : t`Xin nhập một số, ví dụ 600`,
    costPerMinute: isNumber(costPerMinute) ? undefined : t`Xin nhập một số, ví dụ 60000`,
  };
}

export function CreateKeyDialog({ onClose }: { readonly onClose: () => void }) {
  const { act, isActing, problem, fields } = useAct(CreateApiKeyDocument);
  const form = useFields<Values>(usual, fields);
  const once = useOnceKey();
  const [made, setMade] = useState<CreateApiKeyMutation['createApiKey']>();

  const create = async () => {
    const { values } = form;
    if (!form.check(wrongIn(values))) return;
    const done = await act({
      input: {
        idempotencyKey: once.current(),
        name: values.name,
        scopes: OFFERED.filter((scope) => values.scopes.includes(scope)),
        validForDays: Number(values.validForDays),
        requestsPerMinute: Number(values.requestsPerMinute),
        costPerMinute: Number(values.costPerMinute),
      },
    });
    once.renew();
    if (done) setMade(done.createApiKey);
  };

  return (
    <Dialog title={made ? t`Khóa của ${made.key.name}` : t`Tạo khóa cho một phần mềm`} onClose={onClose}>
      {made ? (
        <KeySecret expiresAt={made.key.expiresAt} secret={made.secret} onClose={onClose} />
      ) : (
        <Form
          errors={form.errors}
          idOf={form.idOf}
          isBusy={isActing}
          problem={problem}
          submit={t`Tạo khóa`}
          onCancel={onClose}
          onSubmit={() => void create()}
        >
          <KeyFields form={form} />
        </Form>
      )}
    </Dialog>
  );
}

function KeyFields({ form: { bind } }: { readonly form: Fields<Values> }) {
  return (
    <>
      <TextField
        field={bind('name')}
        hint={t`Phần mềm nào, để làm gì. Ví dụ: Trục liên thông văn bản`}
        label={t`Tên`}
      />
      <CheckListField
        choices={OFFERED.map((scope) => ({ value: scope, label: scopeName(scope) }))}
        field={bind('scopes')}
        hint={t`Chỉ chọn quyền phần mềm cần. Khóa không bao giờ làm được hơn chính bạn.`}
        label={t`Phần mềm được làm gì`}
      />
      <SelectField
        choices={[
          { value: '30', label: t`30 ngày` },
          { value: '90', label: t`90 ngày` },
          { value: '365', label: t`1 năm` },
          { value: '180', label: t`180 ngày` },
        ]}
        field={bind('validForDays')}
        label={t`Dùng được trong`}
      />
      <TextField
        isShort
        field={bind('requestsPerMinute')}
        hint={t`Từ 1 đến 6.000`}
        inputMode="numeric"
        label={t`Số yêu cầu mỗi phút`}
      />
      <TextField
        isShort
        field={bind('costPerMinute')}
        hint={t`Từ 100 đến 600.000; mỗi câu hỏi tốn nhiều nhất 5.000`}
        inputMode="numeric"
        label={t`Tổng chi phí mỗi phút`}
      />
    </>
  );
}
