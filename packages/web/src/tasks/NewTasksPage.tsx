// /nhiem-vu/moi: splits what a directive demands into tasks, or gives one of one's own.
import { t } from '@lingui/core/macro';
import { Link, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Ready } from '../graphql/Ready.js';
import { Page } from '../ui/Page.js';
import { Section } from '../ui/Section.js';
import { AssignableDocument, TaskSourceDocument, type TaskSourceQuery } from './generated/graphql.js';
import { NewTasksForm } from './NewTasksForm.js';
import './tasks.css';

export function NewTasksPage() {
  const { ten, chiDao, khoan } = useSearch({ from: '/inside/nhiem-vu/moi' });
  const source = useQuery({ query: TaskSourceDocument, variables: { id: chiDao ?? '' }, pause: !chiDao });
  const assignable = useQuery({ query: AssignableDocument });
  const directive = source[0].data?.directive ?? null;
  return (
    <Page
      crumbs={
        directive
          ? [
              <Link key="list" to="/chi-dao">{t`Văn bản chỉ đạo`}</Link>,
              <Link key="one" params={{ id: directive.id }} to="/chi-dao/$id">
                {directive.number ?? directive.abstract}
              </Link>,
            ]
          : [<Link key="list" to="/nhiem-vu">{t`Nhiệm vụ`}</Link>]
      }
      meta={directive ? directive.abstract : undefined}
      title={directive ? t`Giao nhiệm vụ từ văn bản` : t`Giao nhiệm vụ`}
    >
      <div className="stack">
        {directive && <Clauses directive={directive} picked={khoan} />}
        <Ready query={assignable} rows={3}>
          {({ assignableAgencies }) =>
            chiDao && source[0].fetching ? null : (
              <NewTasksForm
                assignable={assignableAgencies}
                clauseId={khoan}
                directive={directive}
                key={`${directive?.id ?? ''} ${ten ?? ''}`}
                title={ten}
              />
            )
          }
        </Ready>
      </div>
    </Page>
  );
}

type Directive = NonNullable<TaskSourceQuery['directive']>;

function Clauses({ directive, picked }: { readonly directive: Directive; readonly picked: string | undefined }) {
  const shown = directive.clauses.filter(({ id }) => !picked || id === picked);
  if (shown.length === 0) return null;
  return (
    <Section count={shown.length} title={t`Nội dung chỉ đạo`}>
      <div className="card-body stack">
        {shown.map(({ id, label, text }) => (
          <p className="quote" key={id}>
            <strong>{label}.</strong> {text}
          </p>
        ))}
      </div>
    </Section>
  );
}
