// Directives and what hangs on them, batched per request, within the caller's scope.
import { NotFoundError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { defineLoader, manyForEach, oneForEach } from '../platform/graphql/loader.js';
import type { Acknowledgement } from './acknowledgement.entity.js';
import type { Clause } from './clause.entity.js';
import type { Directive } from './directive.entity.js';
import { type DirectiveExtras, readChain, readClauses, readDirectives, readExtras } from './directive.queries.js';
import type { Receipt } from './receipt.entity.js';
import {
  type Pending,
  readHeads,
  type Reading,
  readPassedOn,
  readReadings,
  readReadingsByIds,
  readReceipts,
} from './receipt.queries.js';

const missing = () => new NotFoundError();

/** NOT_FOUND for one that the caller may not see. */
export const directiveById = defineLoader<string, Directive>(async (ctx, ids) =>
  oneForEach(ids, await readDirectives(ctx, ids), ({ id }) => id, missing),
);

export const extrasByDirective = defineLoader<string, DirectiveExtras>(async (ctx, ids) =>
  oneForEach(ids, await readExtras(ctx, ids), ({ id }) => id, missing),
);

export const clausesByDirective = defineLoader<string, Clause[]>(async (ctx, ids) =>
  manyForEach(ids, await readClauses(ctx, ids), ({ directiveId }) => directiveId),
);

export interface Chain {
  /** Null when there is none, or none that the caller may see. */
  readonly carriesOut: Directive | null;
  readonly carriedOutBy: readonly Directive[];
}

type Link = Pick<Directive, 'id' | 'carriesOutId'>;

/** Keyed by id and what it carries out, written together: both ends come in one statement. */
const chains = defineLoader<string, Chain>(async (ctx, keys) => {
  const links: Link[] = keys.map((key) => ({ id: key.slice(0, 36), carriesOutId: key.slice(36) || null }));
  const found = await readChain(
    ctx,
    links.flatMap(({ carriesOutId }) => carriesOutId ?? []),
    links.map(({ id }) => id),
  );
  return links.map(({ id, carriesOutId }) => ({
    carriesOut: found.find((other) => other.id === carriesOutId) ?? null,
    carriedOutBy: found.filter((other) => other.carriesOutId === id),
  }));
});

export const chainOf = (ctx: Parameters<typeof chains>[0], { id, carriesOutId }: Link) =>
  chains(ctx).load(`${id}${carriesOutId ?? ''}`);

export const receiptById = defineLoader<string, Receipt>(async (ctx, ids) =>
  oneForEach(ids, await readReceipts(ctx, ids), ({ id }) => id, missing),
);

export const acknowledgementById = defineLoader<string, Acknowledgement>(async (ctx, ids) =>
  oneForEach(ids, await readReadingsByIds(ctx, ids), ({ id }) => id, missing),
);

export const receiptsPassedOn = defineLoader<string, Receipt[]>(async (ctx, ids) =>
  manyForEach(ids, await readPassedOn(ctx, ids), ({ parentReceiptId }) => parentReceiptId ?? ''),
);

export const headNameByAgency = defineLoader<string, string | null>(async (ctx, ids) => {
  const found = new Map((await readHeads(ctx, ids)).map(({ agencyId, name }) => [agencyId, name]));
  return ids.map((id) => found.get(id) ?? null);
});

export const readingsByReceipt = defineLoader<string, readonly Reading[]>(async (ctx, ids) => {
  const found = await readReadings(ctx, ids);
  return ids.map((id) => found.get(id) ?? []);
});

/** What came along with a row is not asked for again in this request. */
export function bringAlong(ctx: RequestContext, { receipt, directive }: Omit<Pending<unknown>, 'row'>): void {
  if (receipt) receiptById(ctx).prime(receipt.id, receipt);
  if (directive) directiveById(ctx).prime(directive.id, directive);
}
