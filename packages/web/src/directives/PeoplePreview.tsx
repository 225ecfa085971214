// Who would be on the list: how many, and their names.
import { t } from '@lingui/core/macro';
import { useQuery } from 'urql';
import { Ready } from '../graphql/Ready.js';
import { DisseminationPreviewDocument, type DisseminationPlan } from './generated/graphql.js';
import { postOf } from './postOf.js';

interface PeoplePreviewProps {
  readonly receiptId: string;
  readonly plan: DisseminationPlan;
  readonly personIds: readonly string[];
}

export function PeoplePreview({ receiptId, plan, personIds }: PeoplePreviewProps) {
  const isByHand = plan === 'BY_HAND';
  const query = useQuery({
    query: DisseminationPreviewDocument,
    variables: { receiptId, plan, personIds: isByHand ? [...personIds] : undefined },
    pause: isByHand,
  });
  if (isByHand) return null;
  return (
    <Ready query={query} rows={2}>
      {({ disseminationPreview: people }) => (
        <section aria-label={t`Danh sách dự kiến`} className="preview">
          <p className="strong" role="status">{t`${people.length} người sẽ nhận`}</p>
          <ul tabIndex={0} aria-label={t`Danh sách dự kiến`}>
            {people.map((person) => (
              <li key={person.id}>
                {person.fullName} <span className="meta">{postOf(person)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Ready>
  );
}
