// What an agency is: kind, level, the place it serves, its sectors.
import { SECTORS, isSector } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { useQuery } from 'urql';
import { Ready } from '../graphql/Ready.js';
import { useWords } from '../graphql/words.js';
import { SelectField } from '../ui/ChoiceField.js';
import { PickField, PickManyField } from '../ui/PickField.js';
import type { Fields } from '../ui/useFields.js';
import type { NewAgency } from './CreateAgencyDialog.js';
import { TerritoryChoicesDocument, type AgencyKind, type AgencyLevel } from './generated/graphql.js';

const kinds: readonly AgencyKind[] = [
  'DIVISION',
  'OFFICE',
  'CENTRE',
  'DEPARTMENT',
  'INSPECTORATE',
  'PEOPLES_COMMITTEE',
  'PARTY_BODY',
  'OTHER',
];
const levels: readonly AgencyLevel[] = ['PROVINCE', 'DISTRICT', 'COMMUNE'];

export function kindOf(value: string): AgencyKind {
  return kinds.find((kind) => kind === value) ?? 'OTHER';
}

export function levelOf(value: string): AgencyLevel {
  return levels.find((level) => level === value) ?? 'DISTRICT';
}

export function AgencyKindFields({ bind }: { readonly bind: Fields<NewAgency>['bind'] }) {
  const { agencyKind, level, sector } = useWords();
  const query = useQuery({ query: TerritoryChoicesDocument });
  const sectors = Object.keys(SECTORS).filter(isSector);
  return (
    <>
      <SelectField
        choices={kinds.map((kind) => ({ value: kind, label: agencyKind(kind) }))}
        field={bind('kind')}
        label={t`Loại cơ quan`}
      />
      <SelectField
        choices={levels.map((code) => ({ value: code, label: level(code) }))}
        field={bind('level')}
        label={t`Cấp`}
      />
      <PickManyField
        isOptional
        choices={sectors.map((code) => ({ value: code, label: sector(code) }))}
        field={bind('sectors')}
        label={t`Lĩnh vực phụ trách`}
      />
      <Ready query={query} rows={1}>
        {({ territories }) => (
          <PickField
            isOptional
            choices={territories.map(({ id, name, code }) => ({ value: id, label: name, note: code }))}
            field={bind('territoryId')}
            label={t`Địa bàn`}
          />
        )}
      </Ready>
    </>
  );
}
