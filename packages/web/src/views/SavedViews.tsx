// The views that were saved of a list, beside those that are ready-made, and the way to save the one that stands there now.
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { t } from '@lingui/core/macro';
import { useLocation } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Chips } from '../ui/Chips.js';
import '../ui/lists.css';
import { SavedViewsDocument, type ViewFactsFragment, type ViewList } from './generated/graphql.js';
import { isSameView, wordsOf, type AddressWords } from './savedSearch.js';

interface SavedViewsProps {
  readonly list: ViewList;
  /** The list knows its own addresses. */
  /** What else there is to read of the list. */
  readonly more?: ReactNode;
  readonly chip: (words: AddressWords, name: string, isOn: boolean) => ReactNode;
}

const ViewDialog = lazy(async () => ({ default: (await import('./ViewDialog.js')).ViewDialog }));

export function SavedViews({ list, chip, more }: SavedViewsProps) {
  const [{ data }] = useQuery({ query: SavedViewsDocument, variables: { list } });
  const { searchStr } = useLocation();
  const [isOpen, setOpen] = useState(false);
  const views = data?.savedViews ?? [];
  const here = views.find(({ query }) => isSameView(query, searchStr));

  return (
    <div className="saved-views">
      {views.length > 0 && (
        <Chips label={t`Chế độ xem đã lưu`}>
          {views.map((view) => (
            <Named key={view.id} view={view}>
              {chip(wordsOf(view.query), view.name, view.id === here?.id)}
            </Named>
          ))}
        </Chips>
      )}
      <button className="link" type="button" onClick={() => setOpen(true)}>
        {here ? t`Sửa, ghim chế độ xem này` : t`Lưu chế độ xem`}
      </button>
      {more}
      {isOpen && (
        <Suspense fallback={<span className="unseen" role="status">{t`Đang mở`}</span>}>
          <ViewDialog list={list} query={searchStr} view={here} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}

/** What is shared says whose it is, to whoever points at it. */
function Named({
  view: { isShared, ownerName },
  children,
}: {
  readonly view: ViewFactsFragment;
  readonly children: ReactNode;
}) {
  return <span title={isShared ? t`Dùng chung trong cơ quan, do ${ownerName} lưu` : undefined}>{children}</span>;
}
