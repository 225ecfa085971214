// Checks the Dockerfile and the compose file where no container engine runs.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';
import { at } from './steps.mjs';

const { validate } = createRequire(import.meta.url)('dockerfile-utils');
const problems = [];

for (const { range, message } of validate(readFileSync(at('infra/Dockerfile'), 'utf8'))) {
  problems.push(`infra/Dockerfile:${range.start.line + 1}: ${message}`);
}

const compose = parse(readFileSync(at('infra/compose.yaml'), 'utf8'), { strict: true, uniqueKeys: true });
const known = {
  top: ['name', 'services', 'volumes', 'secrets', 'networks'],
  service: [
    'build',
    'command',
    'depends_on',
    'environment',
    'healthcheck',
    'image',
    'init',
    'ports',
    'profiles',
    'read_only',
    'restart',
    'secrets',
    'security_opt',
    'stop_grace_period',
    'tmpfs',
    'user',
    'volumes',
  ],
};

function expectKnown(what, object, names) {
  for (const name of Object.keys(object))
    if (!names.includes(name)) problems.push(`infra/compose.yaml: ${what} does not know ${name}`);
}

expectKnown('the file', compose, known.top);
const declared = { volumes: Object.keys(compose.volumes ?? {}), services: Object.keys(compose.services) };
for (const [name, service] of Object.entries(compose.services)) {
  expectKnown(`service ${name}`, service, known.service);
  if (!service.image && !service.build)
    problems.push(`infra/compose.yaml: service ${name} has neither image nor build`);
  if (service.image && !/:[\w.-]+$/.test(service.image))
    problems.push(`infra/compose.yaml: ${service.image} has no version`);
  for (const other of Object.keys(service.depends_on ?? {})) {
    if (!declared.services.includes(other))
      problems.push(`infra/compose.yaml: ${name} depends on ${other}, which is not there`);
  }
  for (const volume of service.volumes ?? []) {
    const source = String(volume).split(':')[0];
    if (!/^[./]/.test(source) && !declared.volumes.includes(source))
      problems.push(`infra/compose.yaml: volume ${source} is not declared`);
  }
}

const { rolesSql } = await import('../packages/api/dist/platform/db/roles.js');
if (`${rolesSql('ky_cuong')}\n` !== readFileSync(at('infra/postgres/10-roles.sql'), 'utf8')) {
  problems.push(
    'infra/postgres/10-roles.sql is not what `npm run admin -- print-roles` says for the database ky_cuong',
  );
}

for (const problem of problems) console.error(problem);
process.exit(problems.length ? 1 : 0);
