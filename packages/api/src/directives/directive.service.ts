// Reading directives and their receipts one by one: what may not be seen is not found.
import { DOCUMENT_TYPES } from '@ky-cuong/shared';
import { In, IsNull } from 'typeorm';
import { Person } from '../people/person.entity.js';
import { isId } from '../platform/db/ids.js';
import { NotFoundError } from '../platform/errors/errors.js';
import type { RequestContext } from '../platform/graphql/context.js';
import type { Page } from '../platform/graphql/page.js';
import { Acknowledgement } from './acknowledgement.entity.js';
import { Directive } from './directive.entity.js';
import { directiveById } from './directive.loaders.js';
import { type ReadDirective, readDetail } from './directive.queries.js';
import type { DocumentType } from './directive.types.js';
import { previewDissemination } from './disseminating.js';
import { ExternalBody } from './external-body.entity.js';
import { Receipt } from './receipt.entity.js';
import type { DisseminateInput, MatrixFilter } from './receipt.inputs.js';
import { listMatrix, type MatrixAsked, type ReadReceipt, readReadingsByIds, readReceipts } from './receipt.queries.js';

export async function findDirective(ctx: RequestContext, id: string): Promise<ReadDirective> {
  const found = isId(id) ? await readDetail(ctx, id) : undefined;
  if (!found) throw new NotFoundError();
  return Object.assign(new Directive(), found);
}

export async function findReceipt(ctx: RequestContext, id: string): Promise<Receipt> {
  const [found] = isId(id) ? await readReceipts(ctx, [id]) : [];
  if (!found) throw new NotFoundError();
  return Object.assign(new Receipt(), found);
}

export async function findAcknowledgement(ctx: RequestContext, id: string): Promise<Acknowledgement> {
  const [found] = isId(id) ? await readReadingsByIds(ctx, [id]) : [];
  if (!found) throw new NotFoundError();
  return Object.assign(new Acknowledgement(), found);
}

/** An empty page may mean that nobody received it, or that it is not the caller's to see. */
export async function directiveMatrix(
  ctx: RequestContext,
  directiveId: string,
  filter: MatrixFilter,
  page: MatrixAsked,
): Promise<Page<ReadReceipt>> {
  if (!isId(directiveId)) throw new NotFoundError();
  const found = await listMatrix(ctx, directiveId, filter, page);
  if (found.edges.length === 0) await directiveById(ctx).load(directiveId);
  return found;
}

/** The province's list, and the bodies that the caller's own agency has named. */
export const listExternalBodies = (ctx: RequestContext): Promise<ExternalBody[]> =>
  ctx.db.run((tx) =>
    tx.find(ExternalBody, {
      where: [{ agencyId: IsNull() }, { agencyId: ctx.actor.agencyId }],
      order: { position: 'ASC', nameKey: 'ASC' },
    }),
  );

export const listDocumentTypes = ({ language }: RequestContext): DocumentType[] =>
  DOCUMENT_TYPES.map(({ code, name, isParty }) => ({ code, name: name[language], isParty }));

/** In the order of given names. */
export async function disseminationPreview(
  ctx: RequestContext,
  input: Omit<DisseminateInput, 'version'>,
): Promise<Person[]> {
  const ids = await previewDissemination(ctx, input.receiptId, input);
  const people = await ctx.db.run((tx) => tx.findBy(Person, { id: In(ids) }));
  return people.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}
