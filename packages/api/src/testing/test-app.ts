// The whole API over a real database, with a province of its own: agencies, people and sign-ins made for one test file.
import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fold, type Role } from '@ky-cuong/shared';
import { pino } from 'pino';
import supertest from 'supertest';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import { type App, type AppOptions, createApp } from '../app/create-app.js';
import { features } from '../app/features.js';
import { migrations } from '../app/migrations.js';
import { hashOf, newToken } from '../platform/auth/session.js';
import { givenFirst } from '../people/name-key.js';
import { newId } from '../platform/db/ids.js';
import { createProvince } from '../platform/db/migrate.js';
import { TenantDb, type Tx } from '../platform/db/tenant-db.js';
import { bindStatement } from '../platform/db/bind.js';
import { rebuildWholeScope } from './rebuild-scope.js';

export interface TestAgency {
  readonly id: string;
  readonly tenantId: string;
}

export interface TestPerson {
  readonly personId: string;
  readonly appointmentId: string;
  readonly agency: TestAgency;
  readonly role: Role;
  readonly name: string;
}

export interface Answer {
  readonly status: number;
  readonly data: any;
  readonly errors: any;
  readonly headers: Readonly<Record<string, string>>;
}

interface AgencyOptions {
  readonly parent?: TestAgency;
  /** 'own' makes a new tenant; otherwise the parent's. */
  readonly tenant?: 'own';
  readonly kind?: string;
  readonly level?: string;
  readonly sectors?: readonly string[];
  readonly from?: string;
}

interface PersonOptions {
  readonly name?: string;
  readonly title?: string;
  readonly sectors?: readonly string[];
  /** For a clerk: the head he works for. */
  readonly assists?: TestPerson;
}

export interface Walls {
  /** false = the database's wall is down: the API runs on a role that passes row-level security. */
  readonly rls?: boolean;
  /** false = the access rules are not put on the graph. */
  readonly shield?: boolean;
}

const REAL_CLOCK_OF_TESTS = '2024-03-15T08:00:00+07:00';

function urlFor(role: string): string {
  const url = new URL(process.env['TEST_DATABASE_URL'] ?? '');
  url.username = role;
  url.password = 'test';
  return url.href;
}

/** Moves for everybody in the test; sessions and cases see the same time unless a test says otherwise. */
export class TestClock {
  private at = new Date(REAL_CLOCK_OF_TESTS);

  readonly now = (): Date => this.at;

  set(instant: string): void {
    this.at = new Date(instant);
  }
}

export class TestApp {
  readonly clock: TestClock;
  private readonly tokens = new Map<string, string>();

  constructor(
    readonly app: App,
    readonly owner: DataSource,
    readonly place: { schema: string; host: string; dataDir: string; walls: Walls; clock: TestClock },
  ) {
    this.clock = place.clock;
  }

  async foundAgency(name: string, options: AgencyOptions = {}): Promise<TestAgency> {
    const {
      parent,
      kind = 'PEOPLES_COMMITTEE',
      level = parent ? 'DISTRICT' : 'PROVINCE',
      sectors = [],
      from = '2020-01-01',
    } = options;
    const id = newId('Agency');
    const tenantId = parent && options.tenant !== 'own' ? parent.tenantId : newId('Other');
    await this.owner.transaction(async (tx) => {
      await tx.query('insert into agencies (id, tenant_id) values ($1, $2)', [id, tenantId]);
      await tx.query(
        `insert into agency_versions (tenant_id, agency_id, valid_from, name, short_name, kind, level, parent_id, sectors)
         values ($1, $2, $3, $4, $4, $5, $6, $7, $8)`,
        [tenantId, id, from, name, kind, level, parent?.id ?? null, sectors],
      );
      await rebuildWholeScope(tx, this.clock.now());
    });
    return { id, tenantId };
  }

  async person(agency: TestAgency, role: Role, options: PersonOptions = {}): Promise<TestPerson> {
    const personId = newId('Person');
    const appointmentId = newId('Appointment');
    const name = options.name ?? `Người Thử ${role} ${personId.slice(9, 13)}`;
    const isLeader = role === 'HEAD' || role === 'DEPUTY';
    const nameKey = givenFirst(name);
    await this.owner.transaction(async (tx) => {
      await tx.query(
        `insert into persons (id, tenant_id, agency_id, full_name, name_key, given_fold, name_fold, kind, is_leader, status)
         values ($1, $2, $3, $4, $5, $6, $7, 'CONG_CHUC', $8, 'ACTIVE')`,
        [personId, agency.tenantId, agency.id, name, nameKey, fold(nameKey), fold(name), isLeader],
      );
      await tx.query(
        `insert into appointments (id, tenant_id, agency_id, person_tenant_id, person_id, role, title, sectors, assists_tenant_id, assists_id, valid_from)
         values ($1, $2, $3, $2, $4, $5, $6, $7, $8, $9, '2020-01-01')`,
        [
          appointmentId,
          agency.tenantId,
          agency.id,
          personId,
          role,
          options.title ?? `Chức danh ${role}`,
          options.sectors ?? [],
          options.assists?.agency.tenantId ?? null,
          options.assists?.appointmentId ?? null,
        ],
      );
    });
    return { personId, appointmentId, agency, role, name };
  }

  /** Somebody signed in: a person made before, or a new one with that role. */
  as(who: TestPerson | TestAgency, role?: Role) {
    return {
      send: async (query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Answer> =>
        this.send(query, variables, {
          cookie: `kc_session=${await this.tokenOf(await this.somebody(who, role))}`,
          ...headers,
        }),
      /** The database as this person sees it, past every rule of the API. */
      bound: async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
        const { personId, agency } = await this.somebody(who, role);
        const binding = { schema: this.place.schema, personId, agencyId: agency.id, tenantId: agency.tenantId };
        return new TenantDb(this.app.services.writes, binding).run(work);
      },
      token: async () => this.tokenOf(await this.somebody(who, role)),
    };
  }

  readonly anonymous = {
    send: (query: string, variables: object = {}, headers: Record<string, string> = {}) =>
      this.send(query, variables, headers),
  };

  private readonly shorthand = new Map<string, Promise<TestPerson>>();

  private somebody(who: TestPerson | TestAgency, role?: Role): Promise<TestPerson> {
    if ('personId' in who) return Promise.resolve(who);
    const key = `${who.id} ${role ?? 'HEAD'}`;
    const known = this.shorthand.get(key) ?? this.person(who, role ?? 'HEAD');
    this.shorthand.set(key, known);
    return known;
  }

  private async tokenOf(person: TestPerson): Promise<string> {
    const known = this.tokens.get(person.personId);
    if (known) return known;
    const token = newToken();
    const [accountId, now] = [newId('Account'), this.clock.now()];
    await this.owner.query(
      `insert into accounts (id, tenant_id, agency_id, person_id) values ($1, $2, $3, $4) on conflict (person_id) do nothing`,
      [accountId, person.agency.tenantId, person.agency.id, person.personId],
    );
    await this.owner.query(
      `insert into sessions (id, token_hash, account_id, person_id, acting_id, created_at, last_seen_at, expires_at)
       select $1, $2, a.id, a.person_id, $3, $4, $5, $5 from accounts a where a.person_id = $6`,
      [newId('Session'), hashOf(token), person.appointmentId, now, '2100-01-01T00:00:00Z', person.personId],
    );
    this.tokens.set(person.personId, token);
    return token;
  }

  private async send(query: string, variables: object, headers: Record<string, string>): Promise<Answer> {
    const {
      status,
      body,
      headers: answered,
    } = await supertest(this.app.express)
      .post('/graphql')
      .set('host', this.place.host)
      .set(headers)
      .send({ query, variables });
    return { status, data: body.data, errors: body.errors, headers: answered };
  }

  request() {
    return supertest(this.app.express);
  }

  /** A second process on the same database: nothing in memory is shared with the first. */
  async second(): Promise<TestApp> {
    const app = await openApp(this.place.walls, this.place.dataDir, this.clock);
    return new TestApp(app, await openOwner(this.place.schema), this.place);
  }

  async stop(): Promise<void> {
    await Promise.all([this.app.close(), this.owner.destroy()]);
  }
}

/** The API alone, with one wall or both, on a province that stands already. */
export const openApp = (
  { rls = true, shield = true }: Walls,
  dataDir: string,
  clock: TestClock,
  more: Pick<AppOptions, 'mail' | 'publicUrl'> = {},
): Promise<App> =>
  createApp({
    databaseUrl: urlFor(rls ? 'kc_app' : 'kc_app_unwalled'),
    dataDir,
    log: pino({ level: process.env['TEST_LOG'] ?? 'silent' }),
    clock,
    ...more,
    withRules: shield,
    compiledFrom: 1, // what the program does from the third time on, and so nearly always
  });

function openOwner(schema: string): Promise<DataSource> {
  return new DataSource({
    type: 'postgres',
    url: urlFor('kc_owner'),
    entities: features.flatMap(({ entities }) => [...entities]),
    installExtensions: false,
    extra: { options: `-c search_path=${schema}`, max: 2 },
  }).initialize();
}

/** A new province of its own, reached by a host name of its own. */
export async function startTestApp(
  walls: Walls = {},
  more: Pick<AppOptions, 'mail' | 'publicUrl'> = {},
): Promise<TestApp> {
  const slug = `t${randomBytes(6).toString('hex')}`;
  const host = `${slug}.test`;
  const schema = await createProvince(urlFor('kc_owner'), migrations, { slug, name: `Tỉnh ${slug}`, hosts: [host] });
  const clock = new TestClock();
  const dataDir = mkdtempSync(join(tmpdir(), 'ky-cuong-files-'));
  const app = await openApp(walls, dataDir, clock, more);
  return new TestApp(app, await openOwner(schema), { schema, host, dataDir, walls, clock });
}

/** For checks that go past the program: a connection as somebody, bound by hand. */
export const bindBy = (tx: EntityManager, binding: Parameters<typeof bindStatement>[0]) =>
  tx.query(bindStatement(binding));
