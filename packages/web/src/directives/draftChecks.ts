// What each step of the form must hold before the next; the server checks all of it again.
import { t } from '@lingui/core/macro';
import { isTypedDay } from '../ui/DayField.js';
import type { Found } from '../ui/useFields.js';
import { filledClauses, isExternal, isSpoken, otherBody, type Draft } from './draft.js';
import { isNobody } from './recipients.js';

function wrongDay(value: string, isNeeded: boolean): string | undefined {
  if (value === '') return isNeeded ? t`Xin nhập ngày` : undefined;
  return isTypedDay(value) ? undefined : t`Ngày chưa đúng. Ví dụ: 15/03/2024`;
}

function wrongIssuer(draft: Draft): Found<Draft> {
  if (!isExternal(draft)) return {};
  const isOther = draft.externalBodyId === otherBody;
  return {
    externalBodyId: draft.externalBodyId === '' ? t`Xin chọn cơ quan ban hành` : undefined,
    externalBodyName: isOther && draft.externalBodyName.trim() === '' ? t`Xin nhập tên cơ quan ban hành` : undefined,
    number:
      draft.number.trim() === '' && draft.form === 'DOCUMENT' ? t`Xin nhập số, ký hiệu ghi trên văn bản` : undefined,
  };
}

const hasNoSpeaker = (draft: Draft) => isSpoken(draft) && `${draft.signatoryTitle}${draft.signatoryName}`.trim() === '';

export function wrongDocument(draft: Draft): Found<Draft> {
  return {
    ...wrongIssuer(draft),
    abstract: draft.abstract.trim() === '' ? t`Xin nhập trích yếu` : undefined,
    issuedOn: wrongDay(draft.issuedOn, true),
    signatoryTitle: hasNoSpeaker(draft) ? t`Xin nhập chức vụ hoặc họ tên người chỉ đạo` : undefined,
    receivedOn: wrongDay(draft.receivedOn, false),
    disseminateBy: wrongDay(draft.disseminateBy, false),
  };
}

export function wrongClauses(draft: Draft): Readonly<Record<string, string>> {
  return filledClauses(draft).length === 0 ? { 'clauses.0.text': t`Xin nhập ít nhất một nội dung chỉ đạo` } : {};
}

export function wrongRecipients(draft: Draft): Found<Draft> {
  return { rules: isNobody(draft) ? t`Xin chọn nơi nhận` : undefined };
}
