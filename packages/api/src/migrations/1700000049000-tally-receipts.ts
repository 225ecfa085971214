// How each agency stands to what it was sent, counted as receipts move: the obligations board asks for many agencies at once.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const bound = (name: string) => `nullif(current_setting('app.${name}', true), '')`;
const scope = `(select agencies_seen(${bound('agency')}::uuid))::uuid[]`;
const worker = `${bound('worker')} = 'directives.tally'`;

/** REFUSED is neither done nor waited for. DUE are the unfinished with a day, by that day. */
const kindsOf = (r: string) => `(values
      (case when ${r}.state_rank < 3 then 'UNFINISHED' when ${r}.state_rank = 3 then 'REFUSED' else 'DONE' end, date '2000-01-01'),
      ('DUE', case when ${r}.state_rank < 3 then ${r}.disseminate_by end)) k (kind, on_date)`;

const columns = (rows: string, sign: number) =>
  `select agency_id, state_rank, disseminate_by, ${sign} as sign from ${rows}`;

const writeDown = (changed: string) => `
  insert into receipt_tallies (agency_id, kind, on_date, n)
  select c.agency_id, k.kind, k.on_date, sum(c.sign) from (${changed}) c cross join lateral ${kindsOf('c')}
   where k.on_date is not null group by 1, 2, 3 having sum(c.sign) <> 0`;

export class TallyReceipts1700000049000 implements MigrationInterface {
  readonly name = 'TallyReceipts1700000049000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      lock table directive_receipts in share row exclusive mode;
      -- Rows are only added, so that ten thousand who receive at once never wait for each other; a job adds them up.
      create table receipt_tallies (
        agency_id uuid not null, -- who received
        kind text not null check (kind in ('DONE', 'UNFINISHED', 'REFUSED', 'DUE')),
        on_date date not null,
        n integer not null
      );
      create index tallies_of_receiver on receipt_tallies (agency_id, kind, on_date) include (n);

      alter table receipt_tallies enable row level security;
      alter table receipt_tallies force row level security;
      create policy owner_maintains on receipt_tallies to kc_owner using (true) with check (true);
      create policy read_in_scope on receipt_tallies for select to kc_app using (agency_id = any (${scope}) or ${worker});
      create policy add_up on receipt_tallies for insert to kc_app with check (${worker});
      create policy take_away on receipt_tallies for delete to kc_app using (${worker});
      grant select, insert, delete on receipt_tallies to kc_app;

      create function tally_receipts() returns trigger
        language plpgsql security definer set search_path from current as $$
          begin
            if tg_op = 'INSERT' then
              ${writeDown(columns('now_rows', 1))};
            else
              ${writeDown(`${columns('now_rows', 1)} union all ${columns('was_rows', -1)}`)};
            end if;
            return null;
          end
        $$;
      create trigger tally_receipts_of_new after insert on directive_receipts
        referencing new table as now_rows for each statement execute function tally_receipts();
      create trigger tally_receipts_of_changed after update on directive_receipts
        referencing old table as was_rows new table as now_rows for each statement execute function tally_receipts();
      revoke execute on function tally_receipts from public;

      -- What stands already.
      ${writeDown(columns('directive_receipts', 1))};

      -- Conclusions and spoken directions are few among the directives of an agency.
      create index conclusions_of_agency on directives (agency_id) where form <> 'DOCUMENT';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index conclusions_of_agency;
      drop trigger tally_receipts_of_changed on directive_receipts; drop trigger tally_receipts_of_new on directive_receipts;
      drop function tally_receipts; drop table receipt_tallies;
    `);
  }
}
