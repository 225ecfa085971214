// /chi-dao/:id/quan-triet: agencies by people, who has acknowledged and who has not.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Ready } from '../graphql/Ready.js';
import { ReadyPages } from '../graphql/ReadyPages.js';
import { usePages } from '../graphql/usePages.js';
import { dayText } from '../ui/days.js';
import { Empty } from '../ui/Empty.js';
import { Page } from '../ui/Page.js';
import { VerbLink } from '../ui/Verb.js';
import { useDirectiveNames } from './directiveName.js';
import type { MatrixSearch } from './directiveSearch.js';
import {
  DirectiveMatrixDocument,
  MatrixHeadDocument,
  type MatrixFilter,
  type MatrixHeadQuery,
} from './generated/graphql.js';
import { MatrixFacts } from './MatrixFacts.js';
import { MatrixTable } from './MatrixTable.js';
import { MatrixTools } from './MatrixTools.js';
import '../ui/lists.css';
import './directives.css';

type Head = NonNullable<MatrixHeadQuery['directive']>;

const states = {
  'chua-tiep-nhan': ['SENT'],
  'dang-quan-triet': ['RECEIVED', 'DISSEMINATING'],
  'da-quan-triet': ['DONE'],
  'tu-choi': ['REFUSED'],
} as const;

const levels = { 'so-nganh': 'PROVINCE', huyen: 'DISTRICT', xa: 'COMMUNE' } as const;

function filterOf({ xem, cap }: MatrixSearch): MatrixFilter {
  return { ...(xem && { state: [...states[xem]] }), ...(cap && { level: levels[cap] }) };
}

export function MatrixPage() {
  const { id } = useParams({ from: '/inside/chi-dao/$id/quan-triet' });
  const query = useQuery({ query: MatrixHeadDocument, variables: { id } });
  const { nameOf } = useDirectiveNames();
  const found = query[0].data?.directive;
  const name = found ? nameOf(found) : '';

  return (
    <Page
      crumbs={[
        <Link to="/chi-dao">{t`Văn bản chỉ đạo`}</Link>,
        <Link params={{ id }} to="/chi-dao/$id">
          {found ? name : '…'}
        </Link>,
        t`Tình hình quán triệt`,
      ]}
      meta={found && <MatrixMeta directive={found} />}
      title={found ? t`Quán triệt ${name} ngày ${dayText(found.issuedOn)}` : t`Tình hình quán triệt`}
    >
      <Ready missing={<NoDirective />} query={query} rows={5}>
        {({ directive, refused }) =>
          directive ? <Matrix directive={directive} refused={refused.totalCount} /> : <NoDirective />
        }
      </Ready>
    </Page>
  );
}

function MatrixMeta({ directive: { issuerName, disseminateBy, taskCount } }: { readonly directive: Head }) {
  const parts = [
    issuerName,
    disseminateBy && t`hạn quán triệt ${dayText(disseminateBy)}`,
    taskCount > 0 && t`${taskCount} nhiệm vụ phát sinh`,
  ];
  return <>{parts.filter(Boolean).join(' · ')}</>;
}

function Matrix({ directive, refused }: { readonly directive: Head; readonly refused: number }) {
  const search = useSearch({ from: '/inside/chi-dao/$id/quan-triet' });
  const pages = usePages({
    document: DirectiveMatrixDocument,
    variables: { id: directive.id, filter: filterOf(search), first: 50 },
    pick: (data) => data.directiveMatrix,
  });
  return (
    <>
      <MatrixFacts progress={directive.progress} />
      <MatrixTools
        directiveId={directive.id}
        mayUrge={directive.allowedActions.includes('urge')}
        progress={directive.progress}
        refused={refused}
        search={search}
      />
      <ReadyPages pages={pages}>
        {(receipts) =>
          receipts.length > 0 ? (
            <MatrixTable directiveId={directive.id} receipts={receipts} />
          ) : (
            <Empty>
              {search.xem || search.cap ? (
                <Trans>Không có cơ quan nào ở trạng thái đang lọc.</Trans>
              ) : (
                <Trans>Văn bản chưa gửi đến cơ quan nào. Cần chọn nơi nhận và ban hành trước.</Trans>
              )}
            </Empty>
          )
        }
      </ReadyPages>
      <p className="card-note">
        <Trans>Mỗi ô là một người: xanh đã xác nhận, vàng đã mở, đỏ chưa mở. Mở số người để xem ai, lúc nào.</Trans>
      </p>
    </>
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
