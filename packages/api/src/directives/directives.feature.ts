// What the application needs to know of directives.
import type { Feature } from '../platform/feature.js';
import { Acknowledgement } from './acknowledgement.entity.js';
import { Clause } from './clause.entity.js';
import { directiveIssue } from './directive-issue.kind.js';
import { DirectiveFieldsResolver } from './directive-fields.resolver.js';
import { Directive } from './directive.entity.js';
import { DirectiveConnectionResolver, DirectiveResolver } from './directive.resolver.js';
import { directiveRules } from './directive.rules.js';
import { findAcknowledgement, findDirective, findReceipt } from './directive.service.js';
import { ExternalBody } from './external-body.entity.js';
import { keepLists } from './lists.reaction.js';
import { AcknowledgementFieldsResolver, ReceiptFieldsResolver } from './receipt-fields.resolver.js';
import { Receipt } from './receipt.entity.js';
import { RecallResolver } from './recall.resolver.js';
import { ReceiptStatus } from './receipt-status.entity.js';
import { ReceiptConnectionResolver, ReceiptResolver } from './receipt.resolver.js';
import { ReceiptsOfAgencyResolver } from './receipts-of-agency.resolver.js';
import { SpokenDirection } from './spoken-direction.entity.js';
import { SpokenDirectionResolver, SpokenOfDirectiveResolver } from './spoken.resolver.js';
import { succeedReceipts } from './succession.reaction.js';

export const directives: Feature = {
  entities: [Directive, Clause, ExternalBody, Receipt, ReceiptStatus, Acknowledgement, SpokenDirection],
  resolvers: [
    DirectiveResolver,
    DirectiveConnectionResolver,
    DirectiveFieldsResolver,
    ReceiptResolver,
    ReceiptConnectionResolver,
    ReceiptFieldsResolver,
    RecallResolver,
    ReceiptsOfAgencyResolver,
    SpokenOfDirectiveResolver,
    SpokenDirectionResolver,
    AcknowledgementFieldsResolver,
  ],
  longJobs: [directiveIssue],
  rules: directiveRules,
  nodes: { Directive: findDirective, Receipt: findReceipt, Acknowledgement: findAcknowledgement },
  reactions: [keepLists, succeedReceipts],
};
