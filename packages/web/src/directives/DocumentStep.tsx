// Step one: the document as it is written: issuer, number, dates, what it is about, its file.
import { SECTORS, isSector, sentence, URGENCIES, SECRECIES } from '@ky-cuong/shared';
import { t } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { sendFile } from '../graphql/sendFile.js';
import { useWords } from '../graphql/words.js';
import { SelectField } from '../ui/ChoiceField.js';
import { DayField } from '../ui/DayField.js';
import type { Bound } from '../ui/Field.js';
import { FileField } from '../ui/FileField.js';
import { Problem } from '../ui/Problem.js';
import { TextArea, TextField } from '../ui/TextField.js';
import { CarriesOutField } from './CarriesOutField.js';
import { isExternal, isSecret, isSpoken, type Draft } from './draft.js';
import { IssuerFields } from './IssuerFields.js';

export type BindDraft = <Name extends keyof Draft>(name: Name) => Bound<Draft[Name]>;

export interface DraftStepProps {
  readonly draft: Draft;
  readonly field: BindDraft;
}

export function DocumentStep({ draft, field }: DraftStepProps) {
  return (
    <>
      <SecrecyField draft={draft} field={field} />
      <IssuerFields draft={draft} field={field} />
      <TextArea field={field('abstract')} hint={t`Một câu nói văn bản về việc gì`} label={t`Trích yếu`} rows={3} />
      <DatesAndSigner draft={draft} field={field} />
      <MoreFields draft={draft} field={field} />
    </>
  );
}

function SecrecyField({ draft, field }: DraftStepProps) {
  const { secrecy } = useWords();
  const { i18n } = useLingui();
  const grade = SECRECIES.find((code) => code === draft.secrecy) ?? 'NONE';
  return (
    <>
      <SelectField
        choices={SECRECIES.map((code) => ({ value: code, label: secrecy(code) }))}
        field={field('secrecy')}
        label={t`Độ mật của văn bản gốc`}
      />
      {isSecret(draft) && (
        <Problem
          message={sentence('SECRET_GRADE_REFUSED', i18n.locale === 'en' ? 'en' : 'vi', { grade: secrecy(grade) })}
        />
      )}
    </>
  );
}

function DatesAndSigner({ draft, field }: DraftStepProps) {
  return (
    <div className="pair-fields">
      <DayField field={field('issuedOn')} label={t`Ngày ban hành`} />
      {isExternal(draft) && <DayField isOptional field={field('receivedOn')} label={t`Ngày đến`} />}
      <DayField
        isOptional
        field={field('disseminateBy')}
        hint={t`Ngày cuối để mọi người xác nhận đã quán triệt`}
        label={t`Hạn quán triệt`}
      />
    </div>
  );
}

function MoreFields({ draft, field }: DraftStepProps) {
  const { sector, urgency } = useWords();
  const sectors = Object.keys(SECTORS).filter(isSector);
  return (
    <>
      <CarriesOutField field={field('carriesOutId')} />
      <div className="pair-fields">
        <TextField
          isOptional={!isSpoken(draft)}
          field={field('signatoryTitle')}
          label={isSpoken(draft) ? t`Chức vụ người chỉ đạo` : t`Chức vụ người ký`}
        />
        <TextField
          isOptional
          field={field('signatoryName')}
          label={isSpoken(draft) ? t`Họ tên người chỉ đạo` : t`Họ tên người ký`}
        />
        {isSpoken(draft) && (
          <TextField
            isOptional
            field={field('spokenAt')}
            hint={t`Ví dụ: buổi đối thoại với doanh nghiệp ngày 05/03`}
            label={t`Chỉ đạo tại cuộc họp, buổi làm việc`}
          />
        )}
        <SelectField
          choices={URGENCIES.map((code) => ({ value: code, label: urgency(code) }))}
          field={field('urgency')}
          label={t`Độ khẩn`}
        />
        <SelectField
          choices={[
            { value: '', label: t`Nhiều lĩnh vực` },
            ...sectors.map((code) => ({ value: code, label: sector(code) })),
          ]}
          field={field('sector')}
          label={t`Lĩnh vực`}
        />
      </div>
      <FileField isOptional isSingle field={field('file')} label={t`Tệp văn bản gốc`} send={sendFile} />
      <TextArea
        isOptional
        field={field('copyList')}
        hint={t`Mỗi nơi một dòng`}
        label={t`Nơi nhận ghi trên văn bản`}
        rows={3}
      />
      <TextField isOptional field={field('note')} label={t`Ghi chú`} />
    </>
  );
}
