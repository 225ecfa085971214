// Chooses who receives: by rules, by hand, except some; and shows who that is, each with its head.
import { t } from '@lingui/core/macro';
import { useQuery } from 'urql';
import { Ready } from '../graphql/Ready.js';
import { useMe } from '../graphql/session.js';
import { useWords } from '../graphql/words.js';
import { CheckListField } from '../ui/ChoiceField.js';
import type { Bound } from '../ui/Field.js';
import { PickManyField } from '../ui/PickField.js';
import { RecipientAgenciesDocument, type RecipientAgenciesQuery } from './generated/graphql.js';
import { RecipientsPreview } from './RecipientsPreview.js';
import { ruleName, rulesFor, type Recipients } from './recipients.js';

interface RecipientsFieldsProps {
  readonly recipients: Recipients;
  readonly bind: (name: keyof Recipients) => Bound<readonly string[]>;
}

export function RecipientsFields(props: RecipientsFieldsProps) {
  const query = useQuery({ query: RecipientAgenciesDocument });
  return (
    <Ready query={query} rows={3}>
      {({ agencies }) => <Choosing {...props} agencies={agencies} />}
    </Ready>
  );
}

interface ChoosingProps extends RecipientsFieldsProps {
  readonly agencies: RecipientAgenciesQuery['agencies'];
}

function Choosing({ agencies, recipients, bind }: ChoosingProps) {
  const { actingPost } = useMe();
  const { level } = useWords();
  const own = agencies.find(({ id }) => id === actingPost.agency.id);
  const names = new Map(agencies.map(({ id, name }) => [id, name]));
  const choices = agencies
    .filter(({ id }) => id !== actingPost.agency.id)
    .map((agency) => ({
      value: agency.id,
      label: agency.name,
      note: names.get(agency.parentId ?? '') ?? level(agency.level),
    }));
  const rules = rulesFor(actingPost.agency.level, own?.kind === 'PEOPLES_COMMITTEE');
  return (
    <>
      <CheckListField
        choices={rules.map((rule) => ({ value: rule, label: ruleName(rule) }))}
        field={bind('rules')}
        label={t`Gửi theo nhóm`}
      />
      <PickManyField
        isOptional
        choices={choices}
        field={bind('agencyIds')}
        hint={t`Gõ tên, không cần dấu. Ví dụ: lap vo`}
        label={t`Gửi thêm từng cơ quan`}
      />
      {recipients.rules.length > 0 && (
        <PickManyField isOptional choices={choices} field={bind('exceptIds')} label={t`Trừ các cơ quan`} />
      )}
      <RecipientsPreview recipients={recipients} />
    </>
  );
}
