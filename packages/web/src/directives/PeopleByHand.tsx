// Names to pick from: the people of our agency and of the units under it.
import { comparePeople } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { useQuery } from 'urql';
import { Ready } from '../graphql/Ready.js';
import { useMe } from '../graphql/session.js';
import type { Bound } from '../ui/Field.js';
import { PickManyField } from '../ui/PickField.js';
import { PeopleToPickDocument } from './generated/graphql.js';
import { postOf } from './postOf.js';

export function PeopleByHand({ field }: { readonly field: Bound<readonly string[]> }) {
  const { actingPost } = useMe();
  const query = useQuery({ query: PeopleToPickDocument, variables: { agencyId: actingPost.agency.id } });
  return (
    <Ready query={query} rows={1}>
      {({ people }) => (
        <PickManyField
          choices={people.edges
            .map(({ node }) => node)
            .sort((one, other) => comparePeople(one.fullName, other.fullName))
            .map((person) => ({ value: person.id, label: person.fullName, note: postOf(person) }))}
          field={field}
          label={t`Những người phải xác nhận`}
        />
      )}
    </Ready>
  );
}
