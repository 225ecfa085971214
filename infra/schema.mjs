// `npm run schema`: prints the graph to schema.graphql and the client's typed operations from it.
import { at, compile, generate, install, node24, orExplain, quietly } from './steps.mjs';

async function schema() {
  await install();
  await compile();
  await quietly(node24(), [at('packages/api/dist/app/print-schema.js'), at('packages/api/schema.graphql')]);
  await generate();
}

orExplain(schema());
