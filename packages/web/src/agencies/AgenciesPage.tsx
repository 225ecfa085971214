// /co-quan: the tree of agencies as of a day.
import { useMemo, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Ready } from '../graphql/Ready.js';
import { useMe } from '../graphql/session.js';
import { dayText } from '../ui/days.js';
import { Empty } from '../ui/Empty.js';
import { Page } from '../ui/Page.js';
import { Verb, VerbLink } from '../ui/Verb.js';
import { AgencyTools } from './AgencyTools.js';
import { AgencyTree } from './AgencyTree.js';
import { forestOf, isWanting, matches, pruned, type TreeAgency, type Wanted } from './agencyForest.js';
import type { AgencySearch } from './agencySearch.js';
import { CreateAgencyDialog } from './CreateAgencyDialog.js';
import { AgencyTreeDocument } from './generated/graphql.js';
import './agencies.css';

const levels = { tinh: 'PROVINCE', huyen: 'DISTRICT', xa: 'COMMUNE' } as const;

export function AgenciesPage() {
  const search = useSearch({ from: '/inside/co-quan' });
  const { actingPost, today } = useMe();
  const [isCreating, setCreating] = useState(false);
  const query = useQuery({ query: AgencyTreeDocument, variables: { asOf: search.ngay } });
  const own = query[0].data?.agencies.find(({ id }) => id === actingPost.agency.id);
  return (
    <Page
      meta={t`tại ngày ${dayText(search.ngay ?? today)}`}
      title={t`Cơ quan`}
      tools={own?.canManage && <Verb primary onClick={() => setCreating(true)}>{t`Lập cơ quan`}</Verb>}
    >
      <AgencyTools search={search} />
      <Ready query={query} rows={8}>
        {({ agencies }) => <Found agencies={agencies} search={search} />}
      </Ready>
      {isCreating && own && <Creating parentId={own.id} onClose={() => setCreating(false)} />}
    </Page>
  );
}

function Creating({ parentId, onClose }: { readonly parentId: string; readonly onClose: () => void }) {
  const go = useNavigate();
  return (
    <CreateAgencyDialog
      parentId={parentId}
      onClose={onClose}
      onCreated={(id) => void go({ to: '/co-quan/$id', params: { id } })}
    />
  );
}

interface FoundProps {
  readonly agencies: readonly TreeAgency[];
  readonly search: AgencySearch;
}

function Found({ agencies, search }: FoundProps) {
  const { actingPost } = useMe();
  const { tim = '', cap } = search;
  const level = cap && levels[cap];
  const forest = useMemo(() => forestOf(agencies), [agencies]);
  const wanted: Wanted = { words: tim, level };
  if (!isWanting(wanted)) {
    return (
      <div className="card">
        <p className="card-note">{t`${agencies.length} cơ quan`}</p>
        <AgencyTree branches={forest} day={search.ngay} openIds={ancestorsOf(agencies, actingPost.agency.id)} />
      </div>
    );
  }
  const hits = agencies.filter((agency) => matches(agency, wanted)).length;
  return (
    <div className="card">
      {hits === 0 ? (
        <Empty verbs={<VerbLink search={{ ngay: search.ngay }} to="/co-quan">{t`Xem tất cả cơ quan`}</VerbLink>}>
          <Trans>Không có cơ quan nào khớp. Thử ít chữ hơn, hoặc chọn ngày khác nếu cơ quan đã đổi tên.</Trans>
        </Empty>
      ) : (
        <>
          <p className="card-note" role="status">{t`${hits} cơ quan khớp`}</p>
          <AgencyTree isAllOpen branches={pruned(forest, wanted)} day={search.ngay} key={`${tim} ${cap ?? ''}`} />
        </>
      )}
    </div>
  );
}

/** The way from the root down to one's own agency stands open from the start. */
function ancestorsOf(agencies: readonly TreeAgency[], id: string): ReadonlySet<string> {
  const parents = new Map(agencies.map((agency) => [agency.id, agency.parentId]));
  const open = new Set<string>(agencies.filter(({ parentId }) => parentId === null).map((root) => root.id));
  for (let at: string | null | undefined = id; at && !open.has(at); at = parents.get(at)) open.add(at);
  return open;
}
