// Which sectors a deputy is in charge of.
import { SECTORS, isSector } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { useAct } from '../graphql/useAct.js';
import { useWords } from '../graphql/words.js';
import { CheckListField } from '../ui/ChoiceField.js';
import { Dialog } from '../ui/Dialog.js';
import { Form } from '../ui/Form.js';
import { useSay } from '../ui/Toast.js';
import { useFields } from '../ui/useFields.js';
import type { PostDialogProps } from './EndAppointmentDialog.js';
import { SetDeputySectorsDocument } from './generated/graphql.js';

export function DeputySectorsDialog({ post, onClose }: PostDialogProps) {
  const { act, isActing, problem, fields } = useAct(SetDeputySectorsDocument);
  const form = useFields<{ readonly sectors: readonly string[] }>({ sectors: post.sectors }, fields);
  const say = useSay();
  const { sector } = useWords();

  const set = async () => {
    const input = { id: post.id, version: post.version, sectors: [...form.values.sectors] };
    if (!(await act({ input }))) return;
    say(t`Đã phân công lĩnh vực`);
    onClose();
  };

  return (
    <Dialog title={t`Phân công lĩnh vực`} onClose={onClose}>
      <Form
        errors={form.errors}
        idOf={form.idOf}
        isBusy={isActing}
        problem={problem}
        submit={t`Lưu phân công`}
        onCancel={onClose}
        onSubmit={() => void set()}
      >
        <CheckListField
          choices={Object.keys(SECTORS)
            .filter(isSector)
            .map((code) => ({ value: code, label: sector(code) }))}
          field={form.bind('sectors')}
          hint={t`Không chọn lĩnh vực nào nghĩa là phụ trách mọi lĩnh vực`}
          label={t`Lĩnh vực phụ trách`}
        />
      </Form>
    </Dialog>
  );
}
