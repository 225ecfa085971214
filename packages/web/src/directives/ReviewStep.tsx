// The last step: everything once more, each part with the way back to it.
import { t } from '@lingui/core/macro';
import { useWords } from '../graphql/words.js';
import { URGENCIES } from '@ky-cuong/shared';
import { dayText } from '../ui/days.js';
import { Pairs } from '../ui/Facts.js';
import { ConfirmField } from './ConfirmField.js';
import type { DraftStepProps } from './DocumentStep.js';
import { useDirectiveNames } from './directiveName.js';
import { filledClauses, isNumberedOnIssue } from './draft.js';
import { RecipientsPreview } from './RecipientsPreview.js';

interface ReviewStepProps extends DraftStepProps {
  readonly mayIssue: boolean;
  readonly onGo: (step: number) => void;
}

export function ReviewStep({ draft, field, mayIssue, onGo }: ReviewStepProps) {
  return (
    <>
      <DocumentReview draft={draft} onGo={onGo} />
      <section className="part">
        <PartHead title={t`Nội dung chỉ đạo`} onEdit={() => onGo(1)} />
        <ol className="plain-list">
          {filledClauses(draft).map(({ label, text }, index) => (
            <li key={index}>
              <b>{label}.</b> {text}
            </li>
          ))}
        </ol>
      </section>
      {mayIssue && (
        <section className="part">
          <PartHead title={t`Nơi nhận`} onEdit={() => onGo(2)} />
          <RecipientsPreview recipients={draft} />
        </section>
      )}
      {mayIssue && <ConfirmField field={field('confirmation')} />}
    </>
  );
}

function PartHead({ title, onEdit }: { readonly title: string; readonly onEdit: () => void }) {
  return (
    <div className="part-head">
      <h2>{title}</h2>
      <button aria-label={t`Sửa phần ${title}`} className="link" type="button" onClick={onEdit}>{t`Sửa`}</button>
    </div>
  );
}

function DocumentReview({ draft, onGo }: Pick<ReviewStepProps, 'draft' | 'onGo'>) {
  const { typeName } = useDirectiveNames();
  const { urgency } = useWords();
  const code = URGENCIES.find((one) => one === draft.urgency) ?? 'NORMAL';
  return (
    <section className="part">
      <PartHead title={t`Văn bản`} onEdit={() => onGo(0)} />
      <Pairs
        pairs={[
          [
            t`Loại, số`,
            `${typeName(draft.documentType)} ${draft.number || (isNumberedOnIssue(draft) ? t`(lấy số khi ban hành)` : t`(chưa có số)`)}`,
          ],
          [t`Trích yếu`, draft.abstract],
          [t`Ngày ban hành`, dayText(draft.issuedOn)],
          [t`Người ký`, `${draft.signatoryTitle} ${draft.signatoryName}`.trim()],
          [t`Độ khẩn`, urgency(code)],
          [t`Hạn quán triệt`, draft.disseminateBy && dayText(draft.disseminateBy)],
          [t`Tệp gốc`, draft.file[0]?.name],
        ]}
      />
    </section>
  );
}
