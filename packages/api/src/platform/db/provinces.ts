// The provinces that this server serves, and which host name is whose.
import type { Pool } from 'pg';
import { NotFoundError } from '../errors/errors.js';
import type { Province } from '../graphql/context.js';

/** A province as served, with the last migration that its schema has seen: part of every statement's name. */
export interface ServedProvince extends Province {
  readonly migration: string;
  readonly hosts: readonly string[];
}

const FRESH_MS = 5_000;

const ALL = `select p.id, p.slug, p.schema_name as schema, p.name, p.is_demo as "isDemo", p.clock_offset_ms as "clockOffsetMs",
    p.migration, array(select host from control.hosts h where h.province_id = p.id) as hosts
  from control.provinces p order by p.founded_at`;

export class Provinces {
  private known: readonly ServedProvince[] = [];
  private readAt = -Infinity;

  constructor(private readonly pool: Pool) {}

  /** With one province any host leads to it; with several the name decides, and a strange name leads nowhere. */
  async byHost(host: string): Promise<ServedProvince> {
    const provinces = await this.all();
    const [only, ...others] = provinces;
    const named = provinces.find(({ hosts }) => hosts.includes(host));
    const found = named ?? (others.length === 0 ? only : undefined);
    if (!found) throw new NotFoundError();
    return found;
  }

  async all(): Promise<readonly ServedProvince[]> {
    if (performance.now() - this.readAt > FRESH_MS) await this.reload();
    return this.known;
  }

  async reload(): Promise<void> {
    const { rows } = await this.pool.query<ServedProvince>(ALL);
    this.known = rows;
    this.readAt = performance.now();
  }
}
