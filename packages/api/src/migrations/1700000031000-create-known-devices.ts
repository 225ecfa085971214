// Browsers in which somebody has signed in before: guesses from elsewhere do not make him wait there.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const person = `nullif(current_setting('app.person', true), '')`;

export class CreateKnownDevices1700000031000 implements MigrationInterface {
  readonly name = 'CreateKnownDevices1700000031000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table known_devices (
        token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
        account_id uuid not null,
        person_id uuid not null,
        created_at timestamptz not null, -- real time; known for 180 days
        foreign key (account_id, person_id) references accounts (id, person_id)
      );
      create index devices_of_account on known_devices (account_id);
      create index devices_of_person on known_devices (person_id, created_at);

      alter table known_devices enable row level security;
      alter table known_devices force row level security;
      create policy owner_maintains on known_devices to kc_owner using (true) with check (true);
      create policy own on known_devices to kc_app
        using (person_id = ${person}::uuid) with check (person_id = ${person}::uuid);
      grant select, insert, delete on known_devices to kc_app;

      -- Before anyone is bound: whether this browser has been signed in under this name since then.
      create function knows_device(p_token_hash text, p_identifier_hash text, p_since timestamptz) returns boolean
        language sql stable security definer set search_path from current as $$
          select exists (select from known_devices d join account_identifiers i on i.account_id = d.account_id
            where d.token_hash = p_token_hash and i.identifier_hash = p_identifier_hash and d.created_at > p_since)
        $$;
      revoke execute on function knows_device from public;
      grant execute on function knows_device to kc_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function knows_device; drop table known_devices;');
  }
}
