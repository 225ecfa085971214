// How somebody with the database's own rights might touch the audit chain afterwards, carefully or not.
import { createHash } from 'node:crypto';
import type pg from 'pg';
import { below } from './figures.ts';

export interface Entry {
  readonly tenant_id: string;
  readonly seq: number;
}

export interface Chain {
  readonly client: pg.Client;
  readonly entries: readonly Entry[];
  readonly chance: () => number;
}

type Tamper = (chain: Chain) => Promise<unknown>;

const anyOf = ({ entries, chance }: Chain): Entry => {
  const entry = entries[below(chance, entries.length)];
  if (!entry) throw new Error('The chain is empty.');
  return entry;
};

const at = 'where tenant_id = $1 and seq = $2';
const edits: readonly string[] = [
  `action = action || '.x'`,
  `actor_name = 'Người Khác'`,
  `actor_title = 'Chức Khác'`,
  `actor_person_id = gen_random_uuid()`,
  `actor_agency_id = gen_random_uuid()`,
  `on_behalf_of = gen_random_uuid()`,
  `agency_id = gen_random_uuid()`,
  `subject_id = gen_random_uuid()`,
  `detail = detail || '{"x": 1}'`,
  `trace_id = 'x'`,
  `at = at - interval '1 microsecond'`,
  `domain_at = domain_at + interval '1 day'`,
  `hash = repeat('0', 64)`,
  `prev_hash = repeat('f', 64)`,
];

/** From that entry on every sum is made anew, the head's too: the chain is right in itself again. */
async function rehash({ client }: Chain, { tenant_id, seq }: Entry): Promise<void> {
  const { rows } = await client.query<{ seq: number; hash: string }>(
    'select seq, hash from audit_entries where tenant_id = $1 and seq >= $2 order by seq',
    [tenant_id, seq],
  );
  const before = await client.query<{ hash: string }>(
    'select hash from audit_entries where tenant_id = $1 and seq = $2',
    [tenant_id, seq - 1],
  );
  let last = before.rows[0]?.hash ?? '0'.repeat(64);
  for (const row of rows) {
    await client.query(`update audit_entries set prev_hash = $3 ${at}`, [tenant_id, row.seq, last]);
    const text = await client.query<{ text: string }>(`select audit_text(e) as text from audit_entries e ${at}`, [
      tenant_id,
      row.seq,
    ]);
    last = createHash('sha256')
      .update(text.rows[0]?.text ?? '')
      .digest('hex');
    await client.query(`update audit_entries set hash = $3 ${at}`, [tenant_id, row.seq, last]);
  }
  await client.query('update audit_heads set hash = $2 where tenant_id = $1', [tenant_id, last]);
}

async function edit(chain: Chain): Promise<Entry> {
  const entry = anyOf(chain);
  const set = edits[below(chain.chance, edits.length - 2)] ?? '';
  await chain.client.query(`update audit_entries set ${set} ${at}`, [entry.tenant_id, entry.seq]);
  return entry;
}

export const tampers: Readonly<Record<string, Tamper>> = {
  edit: (chain) => {
    const { tenant_id, seq } = anyOf(chain);
    const set = edits[below(chain.chance, edits.length)] ?? '';
    return chain.client.query(`update audit_entries set ${set} ${at}`, [tenant_id, seq]);
  },
  delete: (chain) => {
    const { tenant_id, seq } = anyOf(chain);
    return chain.client.query(`delete from audit_entries ${at}`, [tenant_id, seq]);
  },
  'delete and close the gap': async (chain) => {
    const { tenant_id, seq } = anyOf(chain);
    await chain.client.query(`delete from audit_entries ${at}`, [tenant_id, seq]);
    await chain.client.query('update audit_entries set seq = -seq where tenant_id = $1 and seq > $2', [tenant_id, seq]);
    await chain.client.query('update audit_entries set seq = -seq - 1 where tenant_id = $1 and seq < 0', [tenant_id]);
    return chain.client.query('update audit_heads set seq = seq - 1 where tenant_id = $1', [tenant_id]);
  },
  insert: async (chain) => {
    const { tenant_id, seq } = anyOf(chain);
    await chain.client.query('update audit_entries set seq = -seq where tenant_id = $1 and seq > $2', [tenant_id, seq]);
    await chain.client.query('update audit_entries set seq = -seq + 1 where tenant_id = $1 and seq < 0', [tenant_id]);
    await chain.client.query(
      `insert into audit_entries select tenant_id, seq + 1, at, domain_at, agency_id, actor_person_id, actor_name, actor_title,
         actor_agency_id, on_behalf_of, action, subject_id, detail, trace_id, hash, hash from audit_entries ${at}`,
      [tenant_id, seq],
    );
    return chain.client.query('update audit_heads set seq = seq + 1 where tenant_id = $1', [tenant_id]);
  },
  swap: async (chain) => {
    const { tenant_id } = anyOf(chain);
    const own = chain.entries.filter((entry) => entry.tenant_id === tenant_id);
    const one = own[below(chain.chance, own.length)]?.seq;
    const other = own.map(({ seq }) => seq).filter((seq) => seq !== one)[below(chain.chance, own.length - 1)];
    // A tenant with one entry has nothing to swap it with.
    if (one === undefined || other === undefined) return tampers['delete']?.(chain);
    return chain.client
      .query(
        `with moved as (select ctid as place, case seq when $2 then $3::bigint else $2::bigint end as new from audit_entries where tenant_id = $1 and seq in ($2, $3)),
            gone as (update audit_entries e set seq = -moved.new from moved where e.ctid = moved.place returning 1)
       select count(*) from gone`,
        [tenant_id, one, other],
      )
      .then(() =>
        chain.client.query('update audit_entries set seq = -seq where tenant_id = $1 and seq < 0', [tenant_id]),
      );
  },
  'cut the tail': async (chain) => {
    const { tenant_id, seq } = anyOf(chain);
    await chain.client.query('delete from audit_entries where tenant_id = $1 and seq >= $2', [tenant_id, seq]);
    return chain.client.query(
      `update audit_heads h set seq = $2::bigint - 1, hash = coalesce((select e.hash from audit_entries e where e.tenant_id = $1 and e.seq = $2::bigint - 1), repeat('0', 64))
        where h.tenant_id = $1`,
      [tenant_id, seq],
    );
  },
  'edit and make the sums anew': async (chain) => rehash(chain, await edit(chain)),
  'wipe a tenant': async (chain) => {
    const { tenant_id } = anyOf(chain);
    await chain.client.query('delete from audit_entries where tenant_id = $1', [tenant_id]);
    return chain.client.query('delete from audit_heads where tenant_id = $1', [tenant_id]);
  },
};
