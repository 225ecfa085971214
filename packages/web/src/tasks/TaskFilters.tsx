// Looking for words in the list, and what narrows it now, each thing to be taken off with a tap.
import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { useNavigate } from '@tanstack/react-router';
import { useWords } from '../graphql/words.js';
import { Tags, type Tag } from '../ui/Chips.js';
import { Verb } from '../ui/Verb.js';
import type { TaskSearch } from './taskSearch.js';

export function TaskFilters({ search }: { readonly search: TaskSearch }) {
  const navigate = useNavigate();
  const { sector } = useWords();
  const go = (next: TaskSearch) => void navigate({ to: '/nhiem-vu', search: next });
  const { xem, tim, coQuan, linhVuc, chiDao } = search;

  const tags: Tag[] = [];
  if (tim) tags.push({ name: t`có chữ “${tim}”`, onRemove: () => go({ ...search, tim: undefined }) });
  if (coQuan) tags.push({ name: t`một cơ quan`, onRemove: () => go({ ...search, coQuan: undefined }) });
  if (linhVuc) tags.push({ name: sector(linhVuc), onRemove: () => go({ ...search, linhVuc: undefined }) });
  if (chiDao) tags.push({ name: t`một văn bản chỉ đạo`, onRemove: () => go({ ...search, chiDao: undefined }) });

  return (
    <>
      <Finder words={tim ?? ''} onFind={(words) => go({ ...search, tim: words || undefined })} />
      <Tags tags={tags} onClear={() => go({ xem })} />
    </>
  );
}

function Finder({ words, onFind }: { readonly words: string; readonly onFind: (words: string) => void }) {
  const [typed, setTyped] = useState(words);
  return (
    <form
      className="find"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onFind(typed.trim());
      }}
    >
      <input
        aria-label={t`Tìm trong nhiệm vụ`}
        className="input"
        placeholder={t`Tìm theo tên việc, mã nhiệm vụ`}
        type="search"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Verb type="submit">{t`Tìm`}</Verb>
    </form>
  );
}
