// The agencies in which the administrator may fill posts.
import { t } from '@lingui/core/macro';
import { useQuery } from 'urql';
import { Ready } from '../graphql/Ready.js';
import { useWords } from '../graphql/words.js';
import type { Bound } from '../ui/Field.js';
import { PickField } from '../ui/PickField.js';
import { PostingAgenciesDocument } from './generated/graphql.js';

export function PostingAgencyField({ field }: { readonly field: Bound<string> }) {
  const query = useQuery({ query: PostingAgenciesDocument });
  const { level } = useWords();
  return (
    <Ready query={query} rows={1}>
      {({ agencies }) => (
        <PickField
          choices={agencies
            .filter(({ canManage }) => canManage)
            .map(({ id, name, level: code }) => ({ value: id, label: name, note: level(code) }))}
          field={field}
          hint={t`Gõ tên, không cần dấu`}
          label={t`Cơ quan`}
        />
      )}
    </Ready>
  );
}
