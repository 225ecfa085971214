// One receipt or one reading within a writing transaction, by id and scope: read some thousand times a day, so written out once.
import type { Tx } from '../platform/db/tenant-db.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { Acknowledgement } from './acknowledgement.entity.js';
import { eyesOf, seesReading, seesReceipt } from './directive.scope.js';
import { Receipt } from './receipt.entity.js';
import { selectList } from '../platform/db/select-list.js';

const RECEIPT = `select ${selectList(Receipt, 'r')} from directive_receipts r where r.id = $3 and ${seesReceipt('r')}`;
const READING = `select ${selectList(Acknowledgement, 'a')} from acknowledgements a where a.id = $3 and ${seesReading('a')}`;

/** Null for one that is not there and one that the caller may not see alike. */
export async function findReceipt(tx: Tx, ctx: RequestContext, id: string): Promise<Receipt | null> {
  const [row] = await tx.query<Receipt[]>(RECEIPT, [...eyesOf(ctx), id]);
  return row ? Object.assign(new Receipt(), row) : null;
}

export async function findReading(tx: Tx, ctx: RequestContext, id: string): Promise<Acknowledgement | null> {
  const [row] = await tx.query<Acknowledgement[]>(READING, [...eyesOf(ctx), id]);
  return row ? Object.assign(new Acknowledgement(), row) : null;
}
