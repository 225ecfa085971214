// Which leader of the agency a clerk works for.
import { t } from '@lingui/core/macro';
import { useQuery } from 'urql';
import { Ready } from '../graphql/Ready.js';
import { RadioField } from '../ui/ChoiceField.js';
import type { Bound } from '../ui/Field.js';
import { AgencyLeadersDocument } from './generated/graphql.js';

interface AssistsFieldProps {
  readonly agencyId: string;
  readonly field: Bound<string>;
}

export function AssistsField({ agencyId, field }: AssistsFieldProps) {
  const query = useQuery({ query: AgencyLeadersDocument, variables: { id: agencyId } });
  return (
    <Ready query={query} rows={1}>
      {({ agency }) => {
        const leads = [...(agency?.head ? [agency.head] : []), ...(agency?.leaders ?? [])];
        const leaders = leads.filter(({ id }, index) => leads.findIndex((other) => other.id === id) === index);
        if (leaders.length === 0) return <p className="late">{t`Cơ quan này chưa có lãnh đạo để giúp việc.`}</p>;
        return (
          <RadioField
            choices={leaders.map(({ id, title, person }) => ({ value: id, label: person.fullName, note: title }))}
            field={field}
            label={t`Giúp việc cho`}
          />
        );
      }}
    </Ready>
  );
}
