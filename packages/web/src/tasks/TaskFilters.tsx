// Looking for words in the list, and what narrows it now, each thing to be taken off with a tap.
import { SECTORS, isSector } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { useNavigate } from '@tanstack/react-router';
import { useDataInstant } from '../graphql/useDataInstant.js';
import { useWords } from '../graphql/words.js';
import { Tags, type Tag } from '../ui/Chips.js';
import { dayText } from '../ui/days.js';
import { PrintNote } from '../ui/PrintNote.js';
import { SearchBox } from '../ui/SearchBox.js';
import type { TaskSearch } from './taskSearch.js';
import { urgeName, viewName } from './taskViews.js';

const sectors = Object.keys(SECTORS).filter(isSector);

interface TaskFiltersProps {
  readonly search: TaskSearch;
  readonly nodes: readonly object[] | undefined;
  readonly total: number | undefined;
}

export function TaskFilters({ search, nodes, total }: TaskFiltersProps) {
  const at = useDataInstant(nodes);
  const navigate = useNavigate();
  const { sector } = useWords();
  const go = (next: TaskSearch) => void navigate({ to: '/nhiem-vu', search: next, replace: true });
  const { xem, tim, coQuan, linhVuc, chiDao } = search;

  const tags: Tag[] = [];
  if (tim) tags.push({ name: t`có chữ “${tim}”`, onRemove: () => go({ ...search, tim: undefined }) });
  if (coQuan) tags.push({ name: t`một cơ quan`, onRemove: () => go({ ...search, coQuan: undefined }) });
  if (linhVuc) tags.push({ name: sector(linhVuc), onRemove: () => go({ ...search, linhVuc: undefined }) });
  if (chiDao) tags.push({ name: t`một văn bản chỉ đạo`, onRemove: () => go({ ...search, chiDao: undefined }) });

  if (search.donDoc && search.tu && search.den) {
    const words = t`${urgeName(search.donDoc)} từ ${dayText(search.tu)} đến ${dayText(search.den)}`;
    tags.push({ name: words, onRemove: () => go({ ...search, donDoc: undefined, tu: undefined, den: undefined }) });
  }

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
      <PrintNote at={at} shown={nodes?.length} total={total} words={[viewName(xem), ...tags.map(({ name }) => name)]} />
    </>
  );
}
