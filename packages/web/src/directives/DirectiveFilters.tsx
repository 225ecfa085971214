// The views and filters of the list of directives; all of it stands in the address.
import { DOCUMENT_TYPES, SECTORS, isSector } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { useNavigate } from '@tanstack/react-router';
import { useWords } from '../graphql/words.js';
import { ChipLink, Chips, Tags } from '../ui/Chips.js';
import { SearchBox } from '../ui/SearchBox.js';
import { useDirectiveNames } from './directiveName.js';
import type { DirectiveSearch } from './directiveSearch.js';

export function DirectiveFilters({ search }: { readonly search: DirectiveSearch }) {
  const go = useNavigate({ from: '/chi-dao' });
  const change = (part: DirectiveSearch) => void go({ search: { ...search, ...part }, replace: true });
  return (
    <>
      <div className="list-tools">
        <SearchBox
          label={t`Tìm số, ký hiệu, trích yếu`}
          value={search.tim ?? ''}
          onSearch={(tim) => change({ tim: tim || undefined })}
        />
        <TypeAndSector search={search} onChange={change} />
      </div>
      <Views search={search} />
      <FilterTags search={search} onChange={change} />
    </>
  );
}

function Views({ search }: { readonly search: DirectiveSearch }) {
  const views = [
    [undefined, t`Tất cả`],
    ['chua-xong', t`Chưa quán triệt xong`],
    ['gui-den', t`Gửi đến cơ quan tôi`],
    ['du-thao', t`Dự thảo`],
  ] as const;
  return (
    <Chips label={t`Chọn danh sách`}>
      {views.map(([view, name]) => (
        <ChipLink isOn={search.xem === view} key={name} search={{ ...search, xem: view }} to="/chi-dao">
          {name}
        </ChipLink>
      ))}
    </Chips>
  );
}

interface ChangeProps {
  readonly search: DirectiveSearch;
  readonly onChange: (part: DirectiveSearch) => void;
}

function TypeAndSector({ search, onChange }: ChangeProps) {
  const { typeName } = useDirectiveNames();
  const { sector } = useWords();
  const types = DOCUMENT_TYPES.map(({ code }) => [code, typeName(code)] as const);
  const sectors = Object.keys(SECTORS)
    .filter(isSector)
    .map((code) => [code, sector(code)] as const);
  return (
    <>
      <select
        aria-label={t`Loại văn bản`}
        className="input"
        value={search.loai ?? ''}
        onChange={(event) => onChange({ loai: event.target.value || undefined })}
      >
        <option value="">{t`Mọi loại văn bản`}</option>
        {types.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <select
        aria-label={t`Lĩnh vực`}
        className="input"
        value={search.linhVuc ?? ''}
        onChange={(event) => onChange({ linhVuc: event.target.value || undefined })}
      >
        <option value="">{t`Mọi lĩnh vực`}</option>
        {sectors.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </>
  );
}

function FilterTags({ search, onChange }: ChangeProps) {
  const { typeName } = useDirectiveNames();
  const { sector } = useWords();
  const { tim, loai, linhVuc } = search;
  return (
    <Tags
      tags={[
        ...(tim ? [{ name: `“${tim}”`, onRemove: () => onChange({ tim: undefined }) }] : []),
        ...(loai ? [{ name: typeName(loai), onRemove: () => onChange({ loai: undefined }) }] : []),
        ...(isSector(linhVuc) ? [{ name: sector(linhVuc), onRemove: () => onChange({ linhVuc: undefined }) }] : []),
      ]}
      onClear={() => onChange({ tim: undefined, loai: undefined, linhVuc: undefined })}
    />
  );
}
