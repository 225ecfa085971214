// /chi-dao/:id/sua: mends a directive that has not been issued yet.
import { URGENCIES } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Ready } from '../graphql/Ready.js';
import { useAct } from '../graphql/useAct.js';
import { useWords } from '../graphql/words.js';
import { SelectField } from '../ui/ChoiceField.js';
import { DayField, isTypedDay } from '../ui/DayField.js';
import { Form } from '../ui/Form.js';
import { NoPermission } from '../ui/NoPermission.js';
import { Page } from '../ui/Page.js';
import { TextArea, TextField } from '../ui/TextField.js';
import { useSay } from '../ui/Toast.js';
import { useFields } from '../ui/useFields.js';
import { ClausesFields } from './ClausesFields.js';
import { useDirectiveNames } from './directiveName.js';
import { filledClauses, type DraftClause } from './draft.js';
import { DraftToIssueDocument, ReviseDirectiveDocument, type DraftToIssueQuery } from './generated/graphql.js';
import '../ui/lists.css';
import './directives.css';

type Registered = NonNullable<DraftToIssueQuery['directive']>;

export function RevisePage() {
  const { id } = useParams({ from: '/inside/chi-dao/$id/sua' });
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
        t`Sửa`,
      ]}
      title={found ? t`Sửa ${nameOf(found)}` : t`Sửa`}
    >
      <Ready missing={<NoPermission />} query={query} rows={4}>
        {({ directive }) =>
          directive?.allowedActions.includes('revise') ? <ReviseForm directive={directive} /> : <NoPermission />
        }
      </Ready>
    </Page>
  );
}

interface Values {
  readonly abstract: string;
  readonly disseminateBy: string;
  readonly urgency: string;
  readonly draftingUnit: string;
  readonly note: string;
  readonly clauses: readonly DraftClause[];
}

function valuesOf({ abstract, disseminateBy, urgency, draftingUnit, note, clauses }: Registered): Values {
  return {
    abstract,
    disseminateBy: disseminateBy ?? '',
    urgency,
    draftingUnit: draftingUnit ?? '',
    note: note ?? '',
    clauses,
  };
}

function wrongIn({ abstract, disseminateBy }: Values) {
  const isDay = disseminateBy === '' || isTypedDay(disseminateBy);
  return {
    abstract: abstract.trim() ? undefined : t`Xin nhập trích yếu`,
    disseminateBy: isDay ? undefined : t`Ngày chưa đúng. Ví dụ: 15/03/2024`,
  };
}

function ReviseForm({ directive }: { readonly directive: Registered }) {
  const { id, version } = directive;
  const isNumberedOnIssue = directive.issuerKind === 'AGENCY' && directive.number === null;
  const { act, isActing, problem, fields } = useAct(ReviseDirectiveDocument);
  const form = useFields(valuesOf(directive), fields);
  const { urgency } = useWords();
  const go = useNavigate();
  const say = useSay();
  const field = form.bind;
  const back = () => void go({ to: '/chi-dao/$id', params: { id } });

  const revise = async () => {
    const { values } = form;
    if (!form.check(wrongIn(values))) return;
    const done = await act({
      input: {
        id,
        version,
        abstract: values.abstract,
        disseminateBy: values.disseminateBy || null,
        urgency: URGENCIES.find((code) => code === values.urgency),
        note: values.note || null,
        ...(isNumberedOnIssue && { draftingUnit: values.draftingUnit || null }),
        clauses: filledClauses(values).map(({ label, text }) => ({ label, text })),
      },
    });
    if (!done) return;
    say(t`Đã sửa văn bản`);
    back();
  };

  return (
    <div className="card card-body form-card">
      <Form
        errors={form.errors}
        idOf={form.idOf}
        isBusy={isActing}
        problem={problem}
        submit={t`Lưu`}
        onCancel={back}
        onSubmit={() => void revise()}
      >
        <TextArea field={field('abstract')} label={t`Trích yếu`} rows={3} />
        <DayField isOptional field={field('disseminateBy')} label={t`Hạn quán triệt`} />
        {isNumberedOnIssue && (
          <TextField
            isOptional
            isShort
            field={field('draftingUnit')}
            hint={t`Viết tắt, ghi sau cơ quan ban hành: NC cho số 01/UBND-NC`}
            label={t`Đơn vị soạn thảo, lĩnh vực`}
          />
        )}
        <SelectField
          choices={URGENCIES.map((code) => ({ value: code, label: urgency(code) }))}
          field={field('urgency')}
          label={t`Độ khẩn`}
        />
        <ClausesFields
          clauses={form.values.clauses}
          errors={form.errors}
          idOf={form.idOf}
          onChange={(clauses) => form.set('clauses', clauses)}
        />
        <TextField isOptional field={field('note')} label={t`Ghi chú`} />
      </Form>
    </div>
  );
}
