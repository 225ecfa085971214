// /co-quan/:id: one agency: its head, how to reach it, its people, what it is and was, what it still owes.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Ready } from '../graphql/Ready.js';
import { useMe } from '../graphql/session.js';
import { useWords } from '../graphql/words.js';
import { dayText } from '../ui/days.js';
import { Empty } from '../ui/Empty.js';
import { Page } from '../ui/Page.js';
import { VerbLink } from '../ui/Verb.js';
import { AgencyFacts } from './AgencyFacts.js';
import { AgencyHistory } from './AgencyHistory.js';
import { AgencyPeople } from './AgencyPeople.js';
import { AsOf } from './AgencyTools.js';
import { AgencyVerbs } from './AgencyVerbs.js';
import { ChildrenSection } from './ChildrenSection.js';
import { AgencyDetailDocument, type AgencyDetailQuery } from './generated/graphql.js';
import { WorkSection } from './WorkSection.js';
import '../ui/lists.css';
import './agencies.css';

export type Detail = NonNullable<AgencyDetailQuery['agency']>;

export function AgencyPage() {
  const { id } = useParams({ from: '/inside/co-quan/$id' });
  const { ngay } = useSearch({ from: '/inside/co-quan/$id' });
  const query = useQuery({ query: AgencyDetailDocument, variables: { id, asOf: ngay } });
  const { agencyKind, level } = useWords();
  const found = query[0].data?.agency;
  // The API answers from the parent up.
  const above = [...(found?.ancestors ?? [])].reverse();
  return (
    <Page
      crumbs={[
        <Link search={{ ngay }} to="/co-quan">{t`Cơ quan`}</Link>,
        ...above.map((ancestor) => (
          <Link params={{ id: ancestor.id }} search={{ ngay }} to="/co-quan/$id">
            {ancestor.shortName}
          </Link>
        )),
        found?.shortName ?? '…',
      ]}
      meta={
        found && `${agencyKind(found.kind)} · ${level(found.level)}${ngay ? ` · ${t`tại ngày ${dayText(ngay)}`}` : ''}`
      }
      title={found?.name ?? t`Cơ quan`}
    >
      <Ready missing={<NoAgency />} query={query} rows={4}>
        {({ agency }) => (agency ? <AgencyBody agency={agency} day={ngay} /> : <NoAgency />)}
      </Ready>
    </Page>
  );
}

function AgencyBody({ agency, day }: { readonly agency: Detail; readonly day: string | undefined }) {
  const { today } = useMe();
  const go = useNavigate({ from: '/co-quan/$id' });
  const isOver = agency.endedOn !== null && agency.endedOn < (day ?? today);
  return (
    <>
      {isOver && <p className="note">{t`Cơ quan này đã kết thúc hoạt động ngày ${dayText(agency.endedOn)}.`}</p>}
      {agency.canManage && day === undefined && <AgencyVerbs agency={agency} />}
      <div className="lean">
        <div className="stack">
          <WorkSection agency={agency} />
          <AgencyPeople agency={agency} />
          <ChildrenSection agency={agency} day={day} />
        </div>
        <div className="stack">
          <AgencyFacts agency={agency} />
          <AgencyHistory agency={agency} />
          <AsOf day={day} key={day ?? ''} onChange={(ngay) => void go({ search: { ngay } })} />
        </div>
      </div>
    </>
  );
}

function NoAgency() {
  return (
    <div className="card">
      <Empty verbs={<VerbLink to="/co-quan">{t`Về cây cơ quan`}</VerbLink>}>
        <Trans>Không có cơ quan này, hoặc cơ quan chưa được thành lập vào ngày đang xem.</Trans>
      </Empty>
    </div>
  );
}
