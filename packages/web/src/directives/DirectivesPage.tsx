// /chi-dao: what was directed, by whom, and how far it has reached.
import { canRegisterDirective } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { ReadyPages } from '../graphql/ReadyPages.js';
import { useMe } from '../graphql/session.js';
import { usePages } from '../graphql/usePages.js';
import { Empty } from '../ui/Empty.js';
import { Page } from '../ui/Page.js';
import { ChipLink } from '../ui/Chips.js';
import { VerbLink } from '../ui/Verb.js';
import { SavedViews } from '../views/SavedViews.js';
import { DirectiveFilters } from './DirectiveFilters.js';
import { DirectiveTable } from './DirectiveTable.js';
import { parseDirectiveSearch, type DirectiveSearch } from './directiveSearch.js';
import { DirectivesDocument, type DirectiveFilter } from './generated/graphql.js';
import { SpokenQueue } from './SpokenQueue.js';
import './directives.css';

function filterOf({ xem, tim, loai, linhVuc }: DirectiveSearch): DirectiveFilter {
  return {
    ...(xem === 'chua-xong' && { received: false, unfinished: true }),
    ...(xem === 'gui-den' && { received: true }),
    ...(xem === 'du-thao' && { stage: 'DRAFT' as const }),
    ...(tim && { search: tim }),
    ...(loai && { documentType: loai }),
    ...(linhVuc && { sector: linhVuc }),
  };
}

export function DirectivesPage() {
  const search = useSearch({ from: '/inside/chi-dao' });
  const { actingPost } = useMe();
  const mayRegister = canRegisterDirective({ role: actingPost.role, onBehalfOf: actingPost.onBehalfOf ?? null });
  const pages = usePages({
    document: DirectivesDocument,
    variables: { filter: filterOf(search), first: 50 },
    pick: (data) => data.directives,
  });

  return (
    <Page
      title={t`Văn bản chỉ đạo`}
      tools={
        mayRegister && (
          <VerbLink primary to="/chi-dao/moi">
            <Trans>Vào sổ, ban hành</Trans>
          </VerbLink>
        )
      }
    >
      {mayRegister && <SpokenQueue />}
      <DirectiveFilters search={search} />
      <SavedViews
        chip={(words, name, isOn) => (
          <ChipLink isOn={isOn} search={parseDirectiveSearch(words)} to="/chi-dao">
            {name}
          </ChipLink>
        )}
        list="DIRECTIVES"
      />
      <ReadyPages pages={pages}>
        {(directives) =>
          directives.length > 0 ? (
            <DirectiveTable directives={directives} />
          ) : (
            <NoDirectives isFiltered={Object.values(search).some(Boolean)} mayRegister={mayRegister} />
          )
        }
      </ReadyPages>
    </Page>
  );
}

function NoDirectives({ isFiltered, mayRegister }: { readonly isFiltered: boolean; readonly mayRegister: boolean }) {
  if (isFiltered) {
    return (
      <Empty verbs={<VerbLink to="/chi-dao">{t`Xem tất cả văn bản`}</VerbLink>}>
        <Trans>Không có văn bản nào khớp với điều kiện đang lọc.</Trans>
      </Empty>
    );
  }
  return (
    <Empty verbs={mayRegister && <VerbLink to="/chi-dao/moi">{t`Vào sổ văn bản đầu tiên`}</VerbLink>}>
      <Trans>Chưa có văn bản chỉ đạo nào của cơ quan hoặc gửi đến cơ quan.</Trans>
    </Empty>
  );
}
