// PostGraphile 5 as a process of its own, with the roles and settings of our program: who asks is told by headers, no session is looked up.
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { conditionsIn } from '../contenders/postgraphile.conditions.ts';
import { announce, POOL, settingsOf } from './serving.ts';

const [connectionString = '', schema = ''] = process.argv.slice(2);

const preset: GraphileConfig.Preset = {
  extends: [PostGraphileAmberPreset],
  plugins: conditionsIn(schema),
  pgServices: [makePgService({ connectionString, schemas: [schema], poolConfig: POOL })],
  grafserv: { graphiql: false, watch: false },
  grafast: {
    explain: false,
    context: ({ node }) => ({ pgSettings: node ? settingsOf(node.req.headers, schema) : {} }),
  },
};

const server = createServer();
server.on('error', (cause) => console.error(cause));
const instance = postgraphile(preset);
await instance.createServ(grafserv).addTo(server);
if (process.env['PRINT_SCHEMA']) {
  const { printSchema } = await import('postgraphile/graphql');
  console.log(printSchema((await instance.getSchemaResult()).schema));
}
announce(server);
