// A directive while it is being written, and what of it goes to the API.
import { SECRECIES, URGENCIES } from '@ky-cuong/shared';
import type { SentFile } from '../ui/FileField.js';
import type { RegisterDirectiveInput } from './generated/graphql.js';
import { nobody, type Recipients } from './recipients.js';

export interface DraftClause {
  readonly label: string;
  readonly text: string;
}

export interface Draft extends Recipients {
  readonly issuerKind: string;
  readonly externalBodyId: string;
  readonly externalBodyName: string;
  readonly documentType: string;
  readonly form: string;
  readonly number: string;
  readonly draftingUnit: string;
  readonly secrecy: string;
  readonly urgency: string;
  readonly abstract: string;
  readonly sector: string;
  readonly issuedOn: string;
  readonly receivedOn: string;
  readonly signatoryName: string;
  readonly signatoryTitle: string;
  /** Of a spoken direction: at which meeting. */
  readonly spokenAt: string;
  readonly disseminateBy: string;
  readonly carriesOutId: string;
  readonly copyList: string;
  readonly note: string;
  readonly file: readonly SentFile[];
  readonly clauses: readonly DraftClause[];
  readonly confirmation: string;
}

const forms = ['DOCUMENT', 'CONCLUSION', 'SPOKEN'] as const;

/** The choice that says: the issuer is not in the list. */
export const otherBody = 'OTHER';

export function emptyDraft(today: string, carriesOutId: string): Draft {
  return {
    ...nobody,
    issuerKind: 'AGENCY',
    externalBodyId: '',
    externalBodyName: '',
    documentType: 'CV',
    form: 'DOCUMENT',
    number: '',
    draftingUnit: '',
    secrecy: 'NONE',
    urgency: 'NORMAL',
    abstract: '',
    sector: '',
    issuedOn: today,
    receivedOn: '',
    signatoryName: '',
    signatoryTitle: '',
    spokenAt: '',
    disseminateBy: '',
    carriesOutId,
    copyList: '',
    note: '',
    file: [],
    clauses: [{ label: '1', text: '' }],
    confirmation: '',
  };
}

export function isSecret({ secrecy }: Draft): boolean {
  return secrecy !== 'NONE';
}

export function isSpoken({ form }: Pick<Draft, 'form'>): boolean {
  return form === 'SPOKEN';
}

export function isExternal({ issuerKind }: Draft): boolean {
  return issuerKind === 'EXTERNAL';
}

/** Own written documents take the next number of the register when they are issued. */
export function isNumberedOnIssue(draft: Pick<Draft, 'issuerKind' | 'form'>): boolean {
  return draft.issuerKind !== 'EXTERNAL' && draft.form !== 'SPOKEN';
}

export function filledClauses({ clauses }: Pick<Draft, 'clauses'>): readonly DraftClause[] {
  return clauses.filter(({ text }) => text.trim() !== '');
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function issuerOf(
  draft: Draft,
): Pick<RegisterDirectiveInput, 'issuerKind' | 'externalBodyId' | 'externalBodyName' | 'receivedOn'> {
  if (!isExternal(draft)) return { issuerKind: 'AGENCY' };
  const isOther = draft.externalBodyId === otherBody;
  return {
    issuerKind: 'EXTERNAL',
    externalBodyId: isOther ? undefined : draft.externalBodyId,
    externalBodyName: isOther ? draft.externalBodyName : undefined,
    receivedOn: draft.receivedOn || undefined,
  };
}

export function registerInputOf(draft: Draft, idempotencyKey: string): RegisterDirectiveInput {
  return {
    idempotencyKey,
    ...issuerOf(draft),
    documentType: draft.documentType,
    form: forms.find((code) => code === draft.form),
    number: draft.number.trim() || undefined,
    draftingUnit: (!isExternal(draft) && draft.draftingUnit.trim()) || undefined,
    secrecy: SECRECIES.find((code) => code === draft.secrecy),
    urgency: URGENCIES.find((code) => code === draft.urgency),
    abstract: draft.abstract,
    sector: draft.sector || undefined,
    issuedOn: draft.issuedOn,
    signatoryName: draft.signatoryName.trim() || undefined,
    signatoryTitle: draft.signatoryTitle.trim() || undefined,
    spokenAt: (isSpoken(draft) && draft.spokenAt.trim()) || undefined,
    disseminateBy: draft.disseminateBy || undefined,
    copyList: linesOf(draft.copyList),
    note: draft.note.trim() || undefined,
    clauses: filledClauses(draft).map(({ label, text }) => ({ label, text })),
    fileId: draft.file[0]?.id,
    carriesOutId: draft.carriesOutId || undefined,
  };
}
