// What a directive of the demo is: who issued it and when, what it says, whom it goes to and how it is taken up.
import type { Day, Sector, Urgency } from '@ky-cuong/shared';
import type { DirectiveForm, DisseminationPlan, RecipientRule } from '../directives/directive.enums.js';

export interface DirectivePlan {
  readonly key: string;
  /** The agency that registered it: its own document, or one from outside. */
  readonly agencyKey: string;
  /** None: the agency's own. */
  readonly issuer?: string;
  readonly documentType: string;
  readonly form?: DirectiveForm;
  readonly number?: string;
  /** Where it was said, of a direction that is spoken. */
  readonly spokenAt?: string;
  /** Who drafted it, or its field: NC for internal affairs, as offices of committees write it. */
  readonly draftingUnit?: string;
  readonly urgency?: Urgency;
  readonly sector?: Sector;
  readonly abstract: string;
  readonly issuedOn: Day;
  readonly receivedOn?: Day;
  readonly sentOn: Day;
  /** Working days from the sending. */
  readonly disseminateWithin: number;
  readonly signatoryTitle?: string;
  readonly copyList?: readonly string[];
  readonly note: string;
  readonly carriesOut?: string;
  readonly clauses: readonly string[];
  readonly rules: readonly RecipientRule[];
  readonly alsoTo?: readonly string[];
  readonly plan: DisseminationPlan;
  /** What a district does: hands it on below, names everybody or the heads below on its own list, or keeps it within its committee. */
  readonly inDistricts: 'PASS_ON' | 'SUBTREE_ALL' | 'SUBTREE_HEADS' | 'AGENCY_ALL' | 'LEADERS';
  /** Share of people who have not come to read it. */
  readonly unread: number;
  /** Agencies that have not taken it in when the demo opens, whatever the date. */
  readonly slow?: readonly string[];
  readonly refusedBy?: string;
  /** Days on which the issuer's clerk reminds. */
  readonly urgedOn?: readonly Day[];
}

export const SUMMARY = 'Nội dung là tóm tắt, chưa đối chiếu bản gốc.';
export const INVENTED = 'Văn bản minh họa của bản trình diễn, số minh họa.';
