// Search, agency, role and account state of the list of people; all of it stands in the address.
import { ROLES } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { useNavigate } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useWords } from '../graphql/words.js';
import { Tags, type Tag } from '../ui/Chips.js';
import { SearchBox } from '../ui/SearchBox.js';
import { PostingAgenciesDocument } from './generated/graphql.js';
import type { PeopleSearch } from './peopleSearch.js';
import { statusName, statuses } from './statusName.js';

interface PeopleFiltersProps {
  readonly search: PeopleSearch;
  readonly isAdmin: boolean;
}

export function PeopleFilters({ search, isAdmin }: PeopleFiltersProps) {
  const go = useNavigate({ from: '/can-bo' });
  const change = (part: PeopleSearch) => void go({ search: { ...search, ...part }, replace: true });
  const { role } = useWords();
  return (
    <>
      <div className="list-tools">
        <SearchBox
          label={t`Tìm họ tên, không cần dấu`}
          value={search.tim ?? ''}
          onSearch={(tim) => change({ tim: tim || undefined })}
        />
        <Choosing
          choices={ROLES.map((code) => [code, role(code)] as const)}
          every={t`Mọi vai trò`}
          label={t`Vai trò`}
          value={search.vaiTro}
          onChange={(vaiTro) => change({ vaiTro })}
        />
        {isAdmin && (
          <Choosing
            choices={statuses.map((status) => [status, statusName(status)] as const)}
            every={t`Mọi tình trạng`}
            label={t`Tình trạng tài khoản`}
            value={search.tinhTrang}
            onChange={(tinhTrang) => change({ tinhTrang })}
          />
        )}
      </div>
      <FilterTags search={search} onChange={change} />
    </>
  );
}

interface ChoosingProps {
  readonly label: string;
  readonly every: string;
  readonly choices: readonly (readonly [string, string])[];
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

function Choosing({ label, every, choices, value, onChange }: ChoosingProps) {
  return (
    <select
      aria-label={label}
      className="input"
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || undefined)}
    >
      <option value="">{every}</option>
      {choices.map(([code, name]) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}

interface FilterTagsProps {
  readonly search: PeopleSearch;
  readonly onChange: (part: PeopleSearch) => void;
}

function FilterTags({ search, onChange }: FilterTagsProps) {
  const { role } = useWords();
  const { tim, coQuan, vaiTro, tinhTrang } = search;
  const [{ data }] = useQuery({ query: PostingAgenciesDocument, pause: !coQuan });
  const agency = data?.agencies.find(({ id }) => id === coQuan);
  const code = ROLES.find((one) => one === vaiTro);
  const status = statuses.find((one) => one === tinhTrang);
  const tags: readonly (Tag | undefined | false)[] = [
    tim !== undefined && { name: `“${tim}”`, onRemove: () => onChange({ tim: undefined }) },
    agency && { name: agency.name, onRemove: () => onChange({ coQuan: undefined }) },
    code && { name: role(code), onRemove: () => onChange({ vaiTro: undefined }) },
    status && { name: statusName(status), onRemove: () => onChange({ tinhTrang: undefined }) },
  ];
  return (
    <Tags
      tags={tags.filter((tag): tag is Tag => Boolean(tag))}
      onClear={() => onChange({ tim: undefined, coQuan: undefined, vaiTro: undefined, tinhTrang: undefined })}
    />
  );
}
