// Fails when schema.graphql is not what the code says: the contract is changed on purpose, by `npm run schema`.
import { readFileSync } from 'node:fs';
import { at } from './steps.mjs';

const { printedSchema } = await import('../packages/api/dist/app/print-schema.js');
if (printedSchema() !== readFileSync(at('packages/api/schema.graphql'), 'utf8')) {
  console.error('packages/api/schema.graphql differs from the code: run `npm run schema` and commit what it prints.');
  process.exit(1);
}
process.exit(0);
