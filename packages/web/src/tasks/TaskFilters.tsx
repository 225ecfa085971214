// Looking for words in the list, and what narrows it now, each thing to be taken off with a tap.
import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { useNavigate } from '@tanstack/react-router';
import { useWords } from '../graphql/words.js';
import { Tags } from '../ui/Chips.js';
import { Verb } from '../ui/Verb.js';
import type { TaskSearch } from './taskSearch.js';

export function TaskFilters({ search }: { readonly search: TaskSearch }) {
  const navigate = useNavigate();
  const { sector } = useWords();
  const [typed, setTyped] = useState(search.tim ?? '');
  const go = (next: TaskSearch) => void navigate({ to: '/nhiem-vu', search: next });
  const { xem, tim, coQuan, linhVuc, chiDao } = search;

  const tags = [
    tim && {
      name: t`có chữ “${tim}”`,
      onRemove: () => {
        setTyped('');
        go({ ...search, tim: undefined });
      },
    },
    coQuan && { name: t`một cơ quan`, onRemove: () => go({ ...search, coQuan: undefined }) },
    linhVuc && { name: sector(linhVuc), onRemove: () => go({ ...search, linhVuc: undefined }) },
    chiDao && { name: t`một văn bản chỉ đạo`, onRemove: () => go({ ...search, chiDao: undefined }) },
  ].filter((tag) => tag !== undefined && tag !== '');

  return (
    <>
      <form
        className="find"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          go({ ...search, tim: typed.trim() || undefined });
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
      <Tags
        tags={tags}
        onClear={() => {
          setTyped('');
          go({ xem });
        }}
      />
    </>
  );
}
