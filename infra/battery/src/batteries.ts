// Every battery there is, in the order in which they run.
import type { Battery } from './battery.ts';
import { auditChain } from './abuse/audit-chain.ts';
import { bruteForce } from './abuse/brute-force.ts';
import { csrf } from './abuse/csrf.ts';
import { enumeration } from './abuse/enumeration.ts';
import { graphqlCop } from './abuse/graphql-cop.ts';
import { logLines } from './abuse/log-lines.ts';
import { maliciousDocuments } from './abuse/malicious-documents.ts';
import { massAssignment } from './abuse/mass-assignment.ts';
import { overHttp } from './abuse/over-http.ts';
import { revocation } from './abuse/revocation.ts';
import { sessions } from './abuse/sessions.ts';
import { uploads } from './abuse/uploads.ts';
import { concurrency } from './durability/concurrency.ts';
import { degradedStarts } from './durability/degraded-starts.ts';
import { feed } from './durability/feed.ts';
import { idempotency } from './durability/idempotency.ts';
import { killApi } from './durability/kill-api.ts';
import { killDatabase } from './durability/kill-database.ts';
import { poolExhaustion } from './durability/pool-exhaustion.ts';
import { slowClients } from './durability/slow-clients.ts';
import { contextHygiene } from './walls/context-hygiene.ts';
import { eachWallAlone } from './walls/each-wall-alone.ts';
import { existence } from './walls/existence.ts';
import { isolation } from './walls/isolation.ts';
import { matrix } from './walls/matrix.ts';
import { plantedHoles } from './walls/planted-holes.ts';
import { rlsLint } from './walls/rls-lint.ts';
import { schemaWalk } from './walls/schema-walk.ts';

export const batteries: readonly Battery[] = [
  isolation,
  eachWallAlone,
  existence,
  plantedHoles,
  schemaWalk,
  matrix,
  rlsLint,
  contextHygiene,
  auditChain,
  bruteForce,
  csrf,
  enumeration,
  graphqlCop,
  logLines,
  maliciousDocuments,
  massAssignment,
  overHttp,
  revocation,
  sessions,
  uploads,
  killApi,
  killDatabase,
  idempotency,
  concurrency,
  poolExhaustion,
  slowClients,
  degradedStarts,
  feed,
];
