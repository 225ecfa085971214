// Looking for words in the list, and what narrows it now, each thing to be taken off with a tap.
import { SECTORS, isSector } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { useNavigate } from '@tanstack/react-router';
import { useWords } from '../graphql/words.js';
import { Tags, type Tag } from '../ui/Chips.js';
import { SearchBox } from '../ui/SearchBox.js';
import type { TaskSearch } from './taskSearch.js';

const sectors = Object.keys(SECTORS).filter(isSector);

export function TaskFilters({ search }: { readonly search: TaskSearch }) {
  const navigate = useNavigate();
  const { sector } = useWords();
  const go = (next: TaskSearch) => void navigate({ to: '/nhiem-vu', search: next, replace: true });
  const { xem, tim, coQuan, linhVuc, chiDao } = search;

  const tags: Tag[] = [];
  if (tim) tags.push({ name: t`có chữ “${tim}”`, onRemove: () => go({ ...search, tim: undefined }) });
  if (coQuan) tags.push({ name: t`một cơ quan`, onRemove: () => go({ ...search, coQuan: undefined }) });
  if (linhVuc) tags.push({ name: sector(linhVuc), onRemove: () => go({ ...search, linhVuc: undefined }) });
  if (chiDao) tags.push({ name: t`một văn bản chỉ đạo`, onRemove: () => go({ ...search, chiDao: undefined }) });

  return (
    <>
      <div className="list-tools">
        <SearchBox
          label={t`Tìm theo tên việc, mã nhiệm vụ`}
          value={tim ?? ''}
          onSearch={(words) => go({ ...search, tim: words || undefined })}
        />
        <select
          aria-label={t`Lĩnh vực`}
          className="input"
          value={linhVuc ?? ''}
          onChange={(event) => go({ ...search, linhVuc: event.target.value || undefined })}
        >
          <option value="">{t`Mọi lĩnh vực`}</option>
          {sectors.map((code) => (
            <option key={code} value={code}>
              {sector(code)}
            </option>
          ))}
        </select>
      </div>
      <Tags tags={tags} onClear={() => go({ xem })} />
    </>
  );
}
