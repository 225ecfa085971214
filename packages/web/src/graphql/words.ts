// The names of states, kinds and roles in the reader's language, as the domain calls them.
import {
  acknowledgementStateName,
  agencyKindName,
  gradeName,
  levelName,
  lifecycleName,
  personKindName,
  receiptStateName,
  roleName,
  secrecyName,
  sectorName,
  taskActionName,
  timeAxisName,
  urgencyName,
  type Language,
} from '@ky-cuong/shared';
import { useLingui } from '@lingui/react';

const names = {
  acknowledgementState: acknowledgementStateName,
  agencyKind: agencyKindName,
  grade: gradeName,
  level: levelName,
  lifecycle: lifecycleName,
  personKind: personKindName,
  receiptState: receiptStateName,
  role: roleName,
  secrecy: secrecyName,
  sector: sectorName,
  taskAction: taskActionName,
  timeAxis: timeAxisName,
  urgency: urgencyName,
};

type Names = typeof names;
export type Words = { readonly [Kind in keyof Names]: (code: Parameters<Names[Kind]>[0]) => string };

export function wordsIn(language: Language): Words {
  return {
    acknowledgementState: (code) => names.acknowledgementState(code, language),
    agencyKind: (code) => names.agencyKind(code, language),
    grade: (code) => names.grade(code, language),
    level: (code) => names.level(code, language),
    lifecycle: (code) => names.lifecycle(code, language),
    personKind: (code) => names.personKind(code, language),
    receiptState: (code) => names.receiptState(code, language),
    role: (code) => names.role(code, language),
    secrecy: (code) => names.secrecy(code, language),
    sector: (code) => names.sector(code, language),
    taskAction: (code) => names.taskAction(code, language),
    timeAxis: (code) => names.timeAxis(code, language),
    urgency: (code) => names.urgency(code, language),
  };
}

export function useWords(): Words {
  const { i18n } = useLingui();
  return wordsIn(i18n.locale === 'en' ? 'en' : 'vi');
}
