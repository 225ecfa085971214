// /chi-dao/:id/thay-doi: amends, replaces or withdraws what has been issued, after showing all that it touches.
import { t } from '@lingui/core/macro';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Ready } from '../graphql/Ready.js';
import { Empty } from '../ui/Empty.js';
import { Page } from '../ui/Page.js';
import { VerbLink } from '../ui/Verb.js';
import { ChangeForm } from './ChangeForm.js';
import { useDirectiveNames } from './directiveName.js';
import { DirectiveToChangeDocument } from './generated/graphql.js';
import '../ui/lists.css';
import './directives.css';

export function ChangePage() {
  const { id } = useParams({ from: '/inside/chi-dao/$id/thay-doi' });
  const query = useQuery({ query: DirectiveToChangeDocument, variables: { id } });
  const { nameOf } = useDirectiveNames();
  const go = useNavigate();
  const found = query[0].data?.directive;
  const back = () => void go({ to: '/chi-dao/$id', params: { id } });
  return (
    <Page
      crumbs={[
        <Link to="/chi-dao">{t`Văn bản chỉ đạo`}</Link>,
        <Link params={{ id }} to="/chi-dao/$id">
          {found ? nameOf(found) : '…'}
        </Link>,
        t`Sửa đổi, thay thế, thu hồi`,
      ]}
      meta={found?.abstract}
      title={found ? t`Sửa đổi, thay thế, thu hồi ${nameOf(found)}` : t`Sửa đổi, thay thế, thu hồi`}
    >
      <Ready missing={<NotToChange id={id} />} query={query} rows={4}>
        {({ directive, directives }) =>
          directive?.allowedActions.includes('change') ? (
            <ChangeForm
              directive={directive}
              instruments={directives.edges
                .map(({ node }) => node)
                .filter((node) => node.id !== id && node.validity === 'IN_FORCE')}
              onDone={back}
            />
          ) : (
            <NotToChange id={id} />
          )
        }
      </Ready>
    </Page>
  );
}

function NotToChange({ id }: { readonly id: string }) {
  return (
    <div className="card">
      <Empty verbs={<VerbLink params={{ id }} to="/chi-dao/$id">{t`Về văn bản`}</VerbLink>}>
        {t`Văn bản này chưa ban hành, đã hết hiệu lực, hoặc chức vụ bạn đang dùng không được thay đổi.`}
      </Empty>
    </div>
  );
}
