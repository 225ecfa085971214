// What the tests of this feature send, written once.
import { newId } from '../platform/db/ids.js';

export const ownDirective = (changes: object = {}) => ({
  idempotencyKey: newId('Other'),
  issuerKind: 'AGENCY',
  documentType: 'CT',
  abstract: 'Về rà soát giếng nước',
  issuedOn: '2024-03-15',
  disseminateBy: '2024-03-29',
  clauses: [{ label: 'Điểm 1', text: 'Rà soát giếng nước.' }],
  ...changes,
});

export const outsideDirective = (changes: object = {}) =>
  ownDirective({
    issuerKind: 'EXTERNAL',
    externalBodyName: 'Bộ Thử nghiệm',
    documentType: 'CĐ',
    number: '968/CĐ-TTg',
    issuedOn: '2023-10-16',
    receivedOn: '2023-10-17',
    ...changes,
  });

const DIRECTIVE = `id number stage version abstract issuerName allowedActions progress { agencies agenciesDone agenciesNotReceived people }`;
const RECEIPT = `id state version plan receivedByName refusedReason disseminateBy peopleCount acknowledgedCount allowedActions
  people { id personId personName state addedByRule } passedOnTo { id agency { name } sentBy { name } state disseminateBy }`;

export const REGISTER = `mutation ($input: RegisterDirectiveInput!) { registerDirective(input: $input) { ${DIRECTIVE} } }`;
export const REVISE = `mutation ($input: ReviseDirectiveInput!) { reviseDirective(input: $input) { ${DIRECTIVE} clauses { id position text } } }`;
export const ISSUE = `mutation ($input: IssueDirectiveInput!) { issueDirective(input: $input) { ${DIRECTIVE} } }`;
export const OPEN = `mutation ($id: ID!) { openDirective(id: $id) { id myAcknowledgement { id state openedAt } } }`;
export const RECEIVE = `mutation ($input: ReceiptInput!) { receiveDirective(input: $input) { ${RECEIPT} } }`;
export const REFUSE = `mutation ($input: RefuseReceiptInput!) { refuseDirective(input: $input) { ${RECEIPT} } }`;
export const DISSEMINATE = `mutation ($input: DisseminateInput!) { disseminateDirective(input: $input) { ${RECEIPT} } }`;
export const PASS_ON = `mutation ($input: PassOnInput!) { passOnDirective(input: $input) { ${RECEIPT} } }`;
export const ACKNOWLEDGE = `mutation ($input: AcknowledgeInput!) { acknowledgeDirective(input: $input) {
  id state openedAt acknowledgedAt receipt { id state acknowledgedCount peopleCount } } }`;
export const URGE = `mutation ($input: UrgeReceiptsInput!) { urgeReceipts(input: $input) { agencies people } }`;
export const MATRIX = `query ($id: ID!, $filter: MatrixFilter, $first: Int, $after: String) {
  directiveMatrix(directiveId: $id, filter: $filter, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    edges { node { id state headName urgedCount agency { name } people { personName state } } } } }`;
