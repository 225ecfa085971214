// Traps on purpose: criteria that match all, a setting that outlives its transaction, shared loaders, rules that fail open.
import { startStandaloneServer } from '@apollo/server/standalone';
import DataLoader from 'dataloader';
import { not } from 'graphql-shield';

export const shared = [startStandaloneServer, DataLoader, not];
export const all = (tx: { createQueryBuilder(): unknown }) => tx.createQueryBuilder();
export const everybody = { where: [] };
export const bound = `select set_config('app.agency', $1, false)`;
export const show = (page: { innerHTML: string }, text: string) => {
  page.innerHTML = text;
};
