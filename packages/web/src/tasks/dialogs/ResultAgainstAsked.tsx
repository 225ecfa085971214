// What was asked for beside what was delivered, so that a grade is given with both in sight.
import { t } from '@lingui/core/macro';
import { useQuery } from 'urql';
import { Ready } from '../../graphql/Ready.js';
import { dateOf, dayText } from '../../ui/days.js';
import { Pairs } from '../../ui/Facts.js';
import { ResultToConfirmDocument, type ResultToConfirmQuery } from '../generated/graphql.js';
import { FileList } from '../TaskEvidence.js';
import { deliveredText } from '../TaskFacts.js';

export function ResultAgainstAsked({ taskId }: { readonly taskId: string }) {
  const query = useQuery({ query: ResultToConfirmDocument, variables: { id: taskId } });
  return (
    <Ready query={query} rows={2}>
      {({ task }) => task && <Compared result={task} />}
    </Ready>
  );
}

function Compared({ result }: { readonly result: NonNullable<ResultToConfirmQuery['task']> }) {
  const { expectedProduct, reportedAt, confirmBy, confirmationDaysLate, evidence, timeline } = result;
  const said = timeline.findLast(({ action }) => action === 'reportDone')?.note;
  return (
    <>
      <div className="compared">
        <section aria-label={t`Sản phẩm phải có`}>
          <h3>{t`Sản phẩm phải có`}</h3>
          <p>{expectedProduct ?? t`không nêu`}</p>
        </section>
        <section aria-label={t`Sản phẩm đã giao nộp`}>
          <h3>{t`Sản phẩm đã giao nộp`}</h3>
          <p>{deliveredText(result) || t`không nêu`}</p>
          {evidence.length > 0 && <FileList files={evidence} />}
        </section>
      </div>
      <Pairs
        pairs={[
          [t`Kết quả báo cáo`, said],
          [t`Báo cáo ngày`, reportedAt && dateOf(reportedAt)],
          [t`Xác nhận trước hết ngày`, confirmBy && dayText(confirmBy)],
          [t`Đã quá hạn xác nhận`, confirmationDaysLate > 0 && t`${confirmationDaysLate} ngày`],
        ]}
      />
    </>
  );
}
