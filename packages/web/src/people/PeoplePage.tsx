// /can-bo: who holds which post.
import { useState } from 'react';
import { ROLES } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ReadyPages } from '../graphql/ReadyPages.js';
import { useMe } from '../graphql/session.js';
import { usePages } from '../graphql/usePages.js';
import { Empty } from '../ui/Empty.js';
import { Page } from '../ui/Page.js';
import { Verb, VerbLink } from '../ui/Verb.js';
import { CreatePersonDialog } from './CreatePersonDialog.js';
import { PeopleDocument, type PeopleFilter } from './generated/graphql.js';
import { PeopleFilters } from './PeopleFilters.js';
import { PeopleTable } from './PeopleTable.js';
import type { PeopleSearch } from './peopleSearch.js';
import { statuses } from './statusName.js';
import './people.css';

function filterOf({ tim, coQuan, vaiTro, tinhTrang }: PeopleSearch): PeopleFilter {
  return {
    search: tim,
    agencyId: coQuan,
    role: ROLES.find((role) => role === vaiTro),
    status: statuses.find((status) => status === tinhTrang),
  };
}

export function PeoplePage() {
  const search = useSearch({ from: '/inside/can-bo' });
  const { actingPost } = useMe();
  const isAdmin = actingPost.role === 'ADMIN';
  const [isCreating, setCreating] = useState(false);
  const go = useNavigate();
  const pages = usePages({
    document: PeopleDocument,
    variables: { filter: filterOf(search), first: 50 },
    pick: (data) => data.people,
  });
  return (
    <Page title={t`Cán bộ`} tools={isAdmin && <Verb primary onClick={() => setCreating(true)}>{t`Thêm cán bộ`}</Verb>}>
      <PeopleFilters isAdmin={isAdmin} search={search} />
      <ReadyPages pages={pages}>
        {(people) =>
          people.length > 0 ? (
            <PeopleTable people={people} />
          ) : (
            <Empty verbs={<VerbLink to="/can-bo">{t`Xem tất cả cán bộ`}</VerbLink>}>
              {Object.values(search).some(Boolean) ? (
                <Trans>Không có ai khớp với điều kiện đang lọc.</Trans>
              ) : (
                <Trans>Chưa có cán bộ nào trong phạm vi của bạn.</Trans>
              )}
            </Empty>
          )
        }
      </ReadyPages>
      {isCreating && (
        <CreatePersonDialog
          onClose={() => setCreating(false)}
          onCreated={(id) => void go({ to: '/can-bo/$id', params: { id } })}
        />
      )}
    </Page>
  );
}
