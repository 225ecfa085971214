// /chi-dao/moi: writes a directive into the register and issues it, in four steps.
import { canIssueDirective, canRegisterDirective } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMe } from '../graphql/session.js';
import { NoPermission } from '../ui/NoPermission.js';
import { Page } from '../ui/Page.js';
import { NewDirectiveForm } from './NewDirectiveForm.js';
import '../ui/lists.css';
import './directives.css';

export function NewDirectivePage() {
  const { thucHien = '' } = useSearch({ from: '/inside/chi-dao/moi' });
  const { actingPost } = useMe();
  const actor = { role: actingPost.role, onBehalfOf: actingPost.onBehalfOf ?? null };
  const go = useNavigate();
  return (
    <Page
      crumbs={[<Link to="/chi-dao">{t`Văn bản chỉ đạo`}</Link>, t`Vào sổ, ban hành`]}
      title={t`Vào sổ, ban hành văn bản`}
    >
      {canRegisterDirective(actor) ? (
        <NewDirectiveForm
          carriesOutId={thucHien}
          key={thucHien}
          mayIssue={canIssueDirective(actor)}
          onDone={(id) => void go({ to: '/chi-dao/$id', params: { id } })}
          onIssueLater={(id) => void go({ to: '/chi-dao/$id/phat-hanh', params: { id } })}
        />
      ) : (
        <NoPermission />
      )}
    </Page>
  );
}
