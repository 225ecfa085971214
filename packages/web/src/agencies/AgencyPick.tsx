// One agency, found by typing its name without accents.
import { useQuery } from 'urql';
import { Ready } from '../graphql/Ready.js';
import type { Bound } from '../ui/Field.js';
import { PickField } from '../ui/PickField.js';
import { AgencyTreeDocument } from './generated/graphql.js';

interface AgencyPickProps {
  readonly label: string;
  readonly hint?: string;
  readonly field: Bound<string>;
  readonly isOptional?: boolean;
  readonly withoutId?: string;
}

export function AgencyPick({ label, hint, field, isOptional, withoutId }: AgencyPickProps) {
  const query = useQuery({ query: AgencyTreeDocument });
  return (
    <Ready query={query} rows={1}>
      {({ agencies }) => {
        const names = new Map(agencies.map(({ id, shortName }) => [id, shortName]));
        return (
          <PickField
            choices={agencies
              .filter(({ id }) => id !== withoutId)
              .map(({ id, name, parentId }) => ({ value: id, label: name, note: names.get(parentId ?? '') }))}
            field={field}
            hint={hint}
            isOptional={isOptional}
            label={label}
          />
        );
      }}
    </Ready>
  );
}
