// /nhiem-vu/:id/mach-viec and /chi-dao/:id/mach-viec: from the highest directive down to every result, as one tree.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useDirectiveNames } from '../directives/directiveName.js';
import { Ready } from '../graphql/Ready.js';
import { ChipLink, Chips } from '../ui/Chips.js';
import { Empty } from '../ui/Empty.js';
import { Page } from '../ui/Page.js';
import { type KnotFactsFragment, ThreadDocument } from './generated/graphql.js';
import { ThreadTree } from './ThreadTree.js';
import './thread.css';

export type Knot = KnotFactsFragment;

type Of = 'nhiem-vu' | 'chi-dao';

export const TaskThreadPage = () => <ThreadPage of="nhiem-vu" />;
export const DirectiveThreadPage = () => <ThreadPage of="chi-dao" />;

function ThreadPage({ of }: { readonly of: Of }) {
  const { id } = useParams({ from: `/inside/${of}/$id/mach-viec` });
  const { ca } = useSearch({ from: `/inside/${of}/$id/mach-viec` });
  const query = useQuery({
    query: ThreadDocument,
    variables: { id, whole: ca === true, skip: 0 },
    requestPolicy: 'cache-and-network',
  });
  const here = query[0].data?.thread?.knots.find(({ isHere }) => isHere);
  return (
    <Page
      crumbs={[<Up here={here} id={id} key="up" of={of} />, t`Mạch việc`]}
      meta={<Trans>từ văn bản cao nhất đến kết quả cuối cùng, trong phạm vi bạn được xem</Trans>}
      title={t`Mạch việc`}
    >
      <Reach id={id} isWhole={ca === true} of={of} />
      <Ready missing={<NoThread />} query={query} rows={6}>
        {({ thread }) =>
          thread ? <ThreadTree isWhole={ca === true} key={`${id}${String(ca)}`} knots={thread.knots} /> : <NoThread />
        }
      </Ready>
    </Page>
  );
}

interface PlaceProps {
  readonly id: string;
  readonly of: Of;
}

function Up({ here, id, of }: PlaceProps & { readonly here: Knot | undefined }) {
  const { nameOf } = useDirectiveNames();
  if (of === 'nhiem-vu')
    return (
      <Link params={{ id }} to="/nhiem-vu/$id">
        {here?.task?.code ?? t`Nhiệm vụ`}
      </Link>
    );
  return (
    <Link params={{ id }} to="/chi-dao/$id">
      {here?.directive ? nameOf(here.directive) : t`Văn bản chỉ đạo`}
    </Link>
  );
}

function Reach({ id, of, isWhole }: PlaceProps & { readonly isWhole: boolean }) {
  const to = of === 'nhiem-vu' ? '/nhiem-vu/$id/mach-viec' : '/chi-dao/$id/mach-viec';
  return (
    <Chips label={t`Xem đến đâu`}>
      <ChipLink isOn={!isWhole} params={{ id }} search={{}} to={to}>{t`Chỉ nhánh này`}</ChipLink>
      <ChipLink isOn={isWhole} params={{ id }} search={{ ca: true }} to={to}>{t`Cả mạch, mọi nhánh`}</ChipLink>
    </Chips>
  );
}

function NoThread() {
  return (
    <div className="card">
      <Empty verbs={<Link to="/nhiem-vu">{t`Về danh sách nhiệm vụ`}</Link>}>
        <Trans>Không có việc này, hoặc việc ngoài phạm vi của chức vụ bạn đang dùng.</Trans>
      </Empty>
    </div>
  );
}
