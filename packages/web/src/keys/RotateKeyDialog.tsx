// Renews a key: the new one is shown once, the old one works on for some days so that the program need not stop.
import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useAct } from '../graphql/useAct.js';
import { useOnceKey } from '../graphql/useOnceKey.js';
import { SelectField } from '../ui/ChoiceField.js';
import { Dialog } from '../ui/Dialog.js';
import { Form } from '../ui/Form.js';
import { useFields } from '../ui/useFields.js';
import { type KeyFactsFragment, RotateApiKeyDocument, type RotateApiKeyMutation } from './generated/graphql.js';
import { KeySecret } from './KeySecret.js';

export interface KeyDialogProps {
  readonly apiKey: KeyFactsFragment;
  readonly onClose: () => void;
}

export function RotateKeyDialog({ apiKey, onClose }: KeyDialogProps) {
  const { act, isActing, problem, fields } = useAct(RotateApiKeyDocument);
  const form = useFields({ overlapDays: '7' }, fields);
  const once = useOnceKey();
  const [made, setMade] = useState<RotateApiKeyMutation['rotateApiKey']>();

  const rotate = async () => {
    const overlapDays = Number(form.values.overlapDays);
    const done = await act({ input: { idempotencyKey: once.current(), id: apiKey.id, overlapDays } });
    once.renew();
    if (done) setMade(done.rotateApiKey);
  };

  return (
    <Dialog title={t`Thay khóa của ${apiKey.name}`} onClose={onClose}>
      {made ? (
        <KeySecret expiresAt={made.key.expiresAt} secret={made.secret} onClose={onClose} />
      ) : (
        <Form
          errors={form.errors}
          idOf={form.idOf}
          isBusy={isActing}
          problem={problem}
          submit={t`Tạo khóa mới`}
          onCancel={onClose}
          onSubmit={() => void rotate()}
        >
          <p>
            <Trans>
              Khóa mới có cùng tên, quyền và giới hạn. Trong thời gian chuyển đổi cả hai khóa đều dùng được.
            </Trans>
          </p>
          <SelectField
            choices={[
              { value: '0', label: t`Không: khóa cũ hết hiệu lực ngay` },
              { value: '1', label: t`1 ngày` },
              { value: '7', label: t`7 ngày` },
              { value: '30', label: t`30 ngày` },
            ]}
            field={form.bind('overlapDays')}
            label={t`Khóa cũ còn dùng được thêm`}
          />
        </Form>
      )}
    </Dialog>
  );
}
