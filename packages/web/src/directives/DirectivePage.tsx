// /chi-dao/:id: one directive: what our agency has to do with it, its clauses and their tasks, where it comes from.
import { useCallback } from 'react';
import { canRegisterDirective } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Ready } from '../graphql/Ready.js';
import { useMe } from '../graphql/session.js';
import { dayText } from '../ui/days.js';
import { Empty } from '../ui/Empty.js';
import { Page } from '../ui/Page.js';
import { VerbLink } from '../ui/Verb.js';
import { ClausesSection } from './ClausesSection.js';
import { DirectiveFacts } from './DirectiveFacts.js';
import { useDirectiveNames } from './directiveName.js';
import { DirectiveStanding } from './DirectiveStanding.js';
import { DirectiveThread } from './DirectiveThread.js';
import { DirectiveDetailDocument, type DirectiveDetailQuery } from './generated/graphql.js';
import { IssuingNote } from './IssuingNote.js';
import { MyAcknowledgement } from './MyAcknowledgement.js';
import { OurReceipt } from './OurReceipt.js';
import { ReachSection } from './ReachSection.js';
import { SpokenNote } from './SpokenNote.js';
import '../ui/lists.css';
import './directives.css';

export type Detail = NonNullable<DirectiveDetailQuery['directive']>;

export function DirectivePage() {
  const { id } = useParams({ from: '/inside/chi-dao/$id' });
  const query = useQuery({ query: DirectiveDetailDocument, variables: { id } });
  const { nameOf } = useDirectiveNames();
  const [{ data }, again] = query;
  const look = useCallback(() => again({ requestPolicy: 'network-only' }), [again]);
  const found = data?.directive;
  const title = found ? t`${nameOf(found)} ngày ${dayText(found.issuedOn)}` : t`Văn bản chỉ đạo`;

  return (
    <Page
      crumbs={[<Link to="/chi-dao">{t`Văn bản chỉ đạo`}</Link>, found ? nameOf(found) : '…']}
      meta={found?.issuerName}
      title={title}
      tools={found && <DirectiveTools directive={found} />}
    >
      <Ready missing={<NoDirective />} query={query} rows={5}>
        {({ directive }) => (directive ? <DirectiveBody directive={directive} onLook={look} /> : <NoDirective />)}
      </Ready>
    </Page>
  );
}

function DirectiveTools({ directive: { id, allowedActions, stage, validity } }: { readonly directive: Detail }) {
  const { actingPost } = useMe();
  const actor = { role: actingPost.role, onBehalfOf: actingPost.onBehalfOf ?? null };
  const may = (action: string) => allowedActions.includes(action);
  return (
    <>
      {may('revise') && <VerbLink params={{ id }} to="/chi-dao/$id/sua">{t`Sửa`}</VerbLink>}
      {may('issue') && (
        <VerbLink primary params={{ id }} to="/chi-dao/$id/phat-hanh">{t`Chọn nơi nhận và ban hành`}</VerbLink>
      )}
      {may('change') && <VerbLink params={{ id }} to="/chi-dao/$id/thay-doi">{t`Sửa đổi, thay thế, thu hồi`}</VerbLink>}
      {stage === 'ISSUED' && validity === 'IN_FORCE' && canRegisterDirective(actor) && (
        <VerbLink search={{ thucHien: id }} to="/chi-dao/moi">{t`Ban hành văn bản triển khai`}</VerbLink>
      )}
    </>
  );
}

function DirectiveBody({ directive, onLook }: { readonly directive: Detail; readonly onLook: () => void }) {
  const waits = ['PENDING', 'OPENED'].includes(directive.myAcknowledgement?.state ?? '');
  return (
    <div className={waits ? 'lean has-sticky' : 'lean'}>
      <div className="stack">
        <p className="abstract">{directive.abstract}</p>
        {directive.isIssuing && <IssuingNote directive={directive} onLook={onLook} />}
        <DirectiveStanding directive={directive} />
        {directive.spoken && <SpokenNote directive={directive} spoken={directive.spoken} />}
        {directive.myAcknowledgement && directive.myAcknowledgement.state !== 'RELEASED' && (
          <MyAcknowledgement acknowledgement={directive.myAcknowledgement} directiveId={directive.id} />
        )}
        {directive.ourReceipt && <OurReceipt directiveId={directive.id} receipt={directive.ourReceipt} />}
        <ClausesSection directive={directive} />
      </div>
      <div className="stack">
        {directive.stage === 'ISSUED' && <ReachSection directive={directive} />}
        <DirectiveFacts directive={directive} />
        <DirectiveThread directive={directive} />
      </div>
    </div>
  );
}

function NoDirective() {
  return (
    <div className="card">
      <Empty verbs={<VerbLink to="/chi-dao">{t`Về danh sách văn bản`}</VerbLink>}>
        <Trans>Không có văn bản này, hoặc văn bản không gửi đến cơ quan của bạn.</Trans>
      </Empty>
    </div>
  );
}
