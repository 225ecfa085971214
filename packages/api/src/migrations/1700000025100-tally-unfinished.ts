// How many agencies have not finished with a directive, counted as receipts move: the home page asks how many directives are unfinished.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const bound = (name: string) => `nullif(current_setting('app.${name}', true), '')`;

const writeDown = (changed: string) => `
  insert into directive_tallies (agency_id, directive_id, n)
  select c.owner_agency_id, c.directive_id, sum(c.sign) from (${changed}) c where c.state_rank < 3
   group by 1, 2 having sum(c.sign) <> 0`;

const columns = (rows: string, sign: number) =>
  `select owner_agency_id, directive_id, state_rank, ${sign} as sign from ${rows}`;

export class TallyUnfinished1700000025100 implements MigrationInterface {
  readonly name = 'TallyUnfinished1700000025100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Rows are only added, so that ten thousand who receive at once never wait for each other; a job adds them up.
      create table directive_tallies (
        agency_id uuid not null, -- who issued it
        directive_id uuid not null,
        n integer not null -- receipts that are neither done nor turned away
      );
      create index tallies_of_issuer on directive_tallies (agency_id, directive_id) include (n);

      alter table directive_tallies enable row level security;
      alter table directive_tallies force row level security;
      create policy owner_maintains on directive_tallies to kc_owner using (true) with check (true);
      create policy read_own on directive_tallies for select to kc_app using (agency_id = ${bound('agency')}::uuid
        or ${bound('worker')} = 'directives.tally');
      create policy add_up on directive_tallies for insert to kc_app with check (${bound('worker')} = 'directives.tally');
      create policy take_away on directive_tallies for delete to kc_app using (${bound('worker')} = 'directives.tally');
      grant select, insert, delete on directive_tallies to kc_app;

      create function tally_unfinished() returns trigger
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
      create trigger tally_unfinished_of_new after insert on directive_receipts
        referencing new table as now_rows for each statement execute function tally_unfinished();
      create trigger tally_unfinished_of_changed after update on directive_receipts
        referencing old table as was_rows new table as now_rows for each statement execute function tally_unfinished();
      revoke execute on function tally_unfinished from public;

      -- What stands already.
      ${writeDown(columns('directive_receipts', 1))};
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger tally_unfinished_of_changed on directive_receipts; drop trigger tally_unfinished_of_new on directive_receipts;
      drop function tally_unfinished; drop table directive_tallies;
    `);
  }
}
