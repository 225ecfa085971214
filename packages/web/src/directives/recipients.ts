// To whom a directive goes: rules, agencies named by hand, and those left out.
import { t } from '@lingui/core/macro';
import type { RecipientChoiceInput, RecipientRule } from './generated/graphql.js';

export interface Recipients {
  readonly rules: readonly string[];
  readonly agencyIds: readonly string[];
  readonly exceptIds: readonly string[];
}

export const nobody: Recipients = { rules: [], agencyIds: [], exceptIds: [] };

const ruleCodes = ['ALL_DEPARTMENTS', 'ALL_DISTRICTS', 'ALL_COMMUNES', 'OWN_OFFICES', 'WHOLE_SUBTREE'] as const;

function rulesOf(values: readonly string[]): RecipientRule[] {
  return ruleCodes.filter((code) => values.includes(code));
}

export function choiceOf({ rules, agencyIds, exceptIds }: Recipients): RecipientChoiceInput {
  const named = rulesOf(rules);
  return {
    rules: agencyIds.length > 0 ? [...named, 'BY_HAND'] : named,
    agencyIds: [...agencyIds],
    exceptIds: [...exceptIds],
  };
}

export function isNobody({ rules, agencyIds }: Recipients): boolean {
  return rules.length === 0 && agencyIds.length === 0;
}

export function ruleName(rule: string): string {
  switch (rule) {
    case 'ALL_DEPARTMENTS':
      return t`Tất cả sở, ban, ngành tỉnh`;
    case 'ALL_DISTRICTS':
      return t`Tất cả UBND huyện, thành phố`;
    case 'ALL_COMMUNES':
      return t`Tất cả UBND xã, phường, thị trấn`;
    case 'OWN_OFFICES':
      return t`Các phòng, đơn vị trực thuộc cơ quan tôi`;
    default:
      return t`Tất cả cơ quan, đơn vị cấp dưới`;
  }
}

/** The rules that can name somebody, seen from where the sender stands. */
export function rulesFor(level: string, isCommittee: boolean): readonly string[] {
  if (isCommittee && level === 'PROVINCE') return ruleCodes;
  if (isCommittee && level === 'DISTRICT') return ['OWN_OFFICES', 'ALL_COMMUNES', 'WHOLE_SUBTREE'];
  return ['OWN_OFFICES', 'WHOLE_SUBTREE'];
}

/** The server speaks of recipients.rules and the like; the form calls them by their last name. */
export function recipientErrors(fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([path, words]) => [
      path === 'recipients' ? 'rules' : path.replace(/^recipients\./, ''),
      words,
    ]),
  );
}
