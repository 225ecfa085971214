// Who may use which directive field. Which rows they then see is said by every statement's scope, and once more by the database.
import {
  canDisseminate, canIssueDirective, canPassOnDirective, canReceiveDirective, canRefuseDirective, canRegisterDirective, canSeeWork, canUrge,
} from '@ky-cuong/shared';
import { actorMay, leaves } from '../platform/authz/rules.js';

/** Whoever takes part in the work; an administrator looks after agencies and accounts only. */
const works = actorMay(canSeeWork);

const connection = { edges: works, pageInfo: works };
const edge = { ...leaves('cursor'), node: works };

export const directiveRules = {
  query: {
    directive: works, directives: works, directiveMatrix: works, recipientPreview: works, externalBodies: works, documentTypes: works,
    receipt: works, myAcknowledgements: works,
    disseminationPreview: actorMay(canDisseminate),
  },
  mutation: {
    registerDirective: actorMay(canRegisterDirective),
    reviseDirective: actorMay(canRegisterDirective),
    issueDirective: actorMay(canIssueDirective),
    openDirective: works,
    receiveDirective: actorMay(canReceiveDirective),
    refuseDirective: actorMay(canRefuseDirective),
    disseminateDirective: actorMay(canDisseminate),
    passOnDirective: actorMay(canPassOnDirective),
    acknowledgeDirective: works,
    urgeReceipts: actorMay(canUrge),
  },
  subscription: {},
  types: {
    // Reached only through scoped reads: by list, by id, by a receipt or a reading that the caller sees.
    Directive: {
      ...leaves('id', 'number', 'documentType', 'form', 'stage', 'abstract', 'issuerKind', 'issuerName', 'signatoryName', 'signatoryTitle'),
      ...leaves('urgency', 'sector', 'issuedOn', 'receivedOn', 'registeredAt', 'registeredByName', 'disseminateBy', 'copyList', 'note'),
      ...leaves('sentAt', 'sentByName', 'version', 'registeredBy'),
      clauses: works, file: works, carriesOut: works, carriedOutBy: works, progress: works, ourReceipt: works, myAcknowledgement: works,
      allowedActions: works,
    },
    Clause: leaves('id', 'position', 'label', 'text'),
    DirectiveProgress: leaves('agencies', 'agenciesDone', 'agenciesNotReceived', 'people', 'peopleAcknowledged', 'medianDaysToDone'),
    DirectiveConnection: { ...connection, totalCount: works },
    DirectiveEdge: edge,
    ExternalBody: leaves('id', 'name', 'abbreviation', 'isParty'),
    DocumentType: leaves('code', 'name', 'isParty'),
    RecipientPreview: { agencies: works, peopleCount: works },
    Receipt: {
      ...leaves('id', 'state', 'plan', 'disseminateBy', 'timeAxis', 'sentAt', 'receivedAt', 'receivedByName', 'doneAt', 'refusedReason'),
      ...leaves('peopleCount', 'acknowledgedCount', 'urgedCount', 'lastUrgedAt', 'version', 'agency', 'sentBy', 'allowedActions'),
      directive: works, headName: works, people: works, passedOnTo: works,
    },
    ReceiptConnection: { ...connection, totalCount: works },
    ReceiptEdge: edge,
    Acknowledgement: {
      ...leaves('id', 'personId', 'personName', 'postTitle', 'state', 'openedAt', 'acknowledgedAt', 'addedByRule', 'urgedCount'),
      receipt: works,
    },
    AcknowledgementConnection: connection,
    AcknowledgementEdge: edge,
    UrgeResult: leaves('agencies', 'people'),
  },
};
