// Which earlier directive this one carries out: the link that makes the chain.
import { t } from '@lingui/core/macro';
import { useQuery } from 'urql';
import { Ready } from '../graphql/Ready.js';
import type { Bound } from '../ui/Field.js';
import { PickField } from '../ui/PickField.js';
import { useDirectiveNames } from './directiveName.js';
import { DirectivesToCarryOutDocument } from './generated/graphql.js';

export function CarriesOutField({ field }: { readonly field: Bound<string> }) {
  const query = useQuery({ query: DirectivesToCarryOutDocument });
  const { nameOf } = useDirectiveNames();
  return (
    <Ready query={query} rows={1}>
      {({ directives }) => (
        <PickField
          isOptional
          choices={[
            { value: '', label: t`Không triển khai văn bản nào` },
            ...directives.edges.map(({ node }) => ({ value: node.id, label: nameOf(node), note: node.abstract })),
          ]}
          field={field}
          label={t`Triển khai văn bản`}
        />
      )}
    </Ready>
  );
}
