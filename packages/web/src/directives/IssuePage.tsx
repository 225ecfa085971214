// /chi-dao/:id/phat-hanh: sends a directive that stands in the register to its recipients.
import { t } from '@lingui/core/macro';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Ready } from '../graphql/Ready.js';
import { useAct } from '../graphql/useAct.js';
import { Empty } from '../ui/Empty.js';
import { Form } from '../ui/Form.js';
import { Page } from '../ui/Page.js';
import { VerbLink } from '../ui/Verb.js';
import { useFields } from '../ui/useFields.js';
import { ConfirmField, wrongConfirmation } from './ConfirmField.js';
import { useDirectiveNames } from './directiveName.js';
import { DraftToIssueDocument, IssueDirectiveDocument, type DraftToIssueQuery } from './generated/graphql.js';
import { forgetRecipients, keptRecipients } from './keptRecipients.js';
import { RecipientsFields } from './RecipientsFields.js';
import { choiceOf, isNobody, recipientErrors, type Recipients } from './recipients.js';
import { useIssued } from './useIssued.js';
import '../ui/lists.css';
import './directives.css';

type Registered = NonNullable<DraftToIssueQuery['directive']>;

export function IssuePage() {
  const { id } = useParams({ from: '/inside/chi-dao/$id/phat-hanh' });
  const query = useQuery({ query: DraftToIssueDocument, variables: { id } });
  const { nameOf } = useDirectiveNames();
  const found = query[0].data?.directive;
  return (
    <Page
      crumbs={[
        <Link to="/chi-dao">{t`Văn bản chỉ đạo`}</Link>,
        <Link params={{ id }} to="/chi-dao/$id">
          {found ? nameOf(found) : '…'}
        </Link>,
        t`Ban hành`,
      ]}
      meta={found?.abstract}
      title={found ? t`Ban hành ${nameOf(found)}` : t`Ban hành`}
    >
      <Ready missing={<NotToIssue id={id} />} query={query} rows={4}>
        {({ directive }) =>
          directive?.allowedActions.includes('issue') ? <IssueForm directive={directive} /> : <NotToIssue id={id} />
        }
      </Ready>
    </Page>
  );
}

function NotToIssue({ id }: { readonly id: string }) {
  return (
    <div className="card">
      <Empty verbs={<VerbLink params={{ id }} to="/chi-dao/$id">{t`Về văn bản`}</VerbLink>}>
        {t`Văn bản này đã hoặc đang được ban hành, hoặc chức vụ bạn đang dùng không được ban hành.`}
      </Empty>
    </div>
  );
}

interface Values extends Recipients {
  readonly confirmation: string;
}

function IssueForm({ directive: { id, version } }: { readonly directive: Registered }) {
  const { act, isActing, problem, fields } = useAct(IssueDirectiveDocument);
  const form = useFields<Values>({ ...keptRecipients(id), confirmation: '' }, recipientErrors(fields));
  const go = useNavigate();
  const sayIssued = useIssued();
  const { values } = form;
  const field = form.bind;

  const issue = async () => {
    const rules = isNobody(values) ? t`Xin chọn nơi nhận` : undefined;
    if (!form.check({ rules, confirmation: wrongConfirmation(values.confirmation) })) return;
    const done = await act({ input: { id, version, recipients: choiceOf(values) } });
    if (!done) return;
    forgetRecipients(id);
    sayIssued(done.issueDirective);
    void go({ to: '/chi-dao/$id', params: { id } });
  };

  return (
    <div className="card card-body form-card">
      <Form
        errors={form.errors}
        idOf={form.idOf}
        isBusy={isActing}
        problem={problem}
        submit={t`Ban hành`}
        onCancel={() => void go({ to: '/chi-dao/$id', params: { id } })}
        onSubmit={() => void issue()}
      >
        <RecipientsFields bind={field} recipients={values} />
        <ConfirmField field={field('confirmation')} />
      </Form>
    </div>
  );
}
