// Wrong on purpose: a type that says nothing, the wrong clock, SQL out of place, a barrel, a default export, the rules' library.
import { allow } from 'graphql-shield';

export * from './elsewhere.js';

export const anything: any = allow;
export const today = new Date();
export const rows = (tx: { query(text: string): unknown }) => tx.query('select 1');

export default anything;
