// What every act leaves behind: the audit chain, the idempotency keys, the outbox, and the files that acts refer to.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const bound = (name: string) => `nullif(current_setting('app.${name}', true), '')`;
const scope = `array(select visible_agency from agency_scope where viewer_agency = ${bound('agency')}::uuid and sector = '*')`;

export class CreateLedger1700000004000 implements MigrationInterface {
  readonly name = 'CreateLedger1700000004000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- One chain a tenant that owns the case. The head is locked last, so that chains never wait for work.
      create table audit_heads (
        tenant_id uuid primary key,
        seq bigint not null,
        hash text not null
      );
      create table audit_entries (
        tenant_id uuid not null,
        seq bigint not null,
        at timestamptz not null, -- real time
        domain_at timestamptz not null, -- the province's clock
        agency_id uuid not null, -- whose case it is: reading follows its scope
        actor_person_id uuid,
        actor_name text not null,
        actor_title text not null,
        actor_agency_id uuid,
        on_behalf_of uuid,
        action text not null,
        subject_id uuid not null,
        detail jsonb not null,
        trace_id text not null,
        prev_hash text not null,
        hash text not null,
        primary key (tenant_id, seq)
      );
      create index audit_of_subject on audit_entries (subject_id, seq);

      create table idempotency_keys (
        person_id uuid not null,
        agency_id uuid not null,
        key text not null check (length(key) between 8 and 255),
        input_hash text not null,
        result_id uuid,
        created_at timestamptz not null,
        primary key (person_id, agency_id, key)
      );
      create index keys_by_age on idempotency_keys (created_at);

      create table outbox (
        id uuid primary key,
        kind text not null,
        agency_id uuid not null,
        payload jsonb not null,
        not_before timestamptz not null,
        created_at timestamptz not null,
        sent_at timestamptz
      );
      create index outbox_unsent on outbox (not_before, id) where sent_at is null;

      create table files (
        id uuid primary key,
        tenant_id uuid not null,
        agency_id uuid not null, -- the agency that uploaded it
        person_id uuid not null,
        name text not null check (length(name) between 1 and 255),
        media_type text not null,
        size_bytes bigint not null check (size_bytes > 0),
        content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
        uploaded_at timestamptz not null,
        unique (tenant_id, id)
      );
      -- A file is seen by whoever sees the case it is attached to: one row for each agency that takes part in the case.
      create table file_readers (
        file_tenant_id uuid not null,
        file_id uuid not null,
        agency_id uuid not null,
        sector text not null default '*', -- a sector opens it to whoever sees that sector of the agency
        primary key (file_id, agency_id, sector),
        foreign key (file_tenant_id, file_id) references files (tenant_id, id) on update cascade
      );

      ${['audit_heads', 'audit_entries', 'idempotency_keys', 'outbox', 'files', 'file_readers']
        .map(
          (table) => `
      alter table ${table} enable row level security;
      alter table ${table} force row level security;
      create policy owner_maintains on ${table} to kc_owner using (true) with check (true);`,
        )
        .join('')}

      create policy read_in_scope on audit_entries for select to kc_app using (agency_id = any (${scope}));
      create policy own_keys on idempotency_keys to kc_app
        using (person_id = ${bound('person')}::uuid) with check (person_id = ${bound('person')}::uuid);
      create policy leave on outbox for insert to kc_app with check (${bound('agency')} is not null);
      -- The worker binds no person and no agency; nobody who is bound reads the outbox.
      create policy carry on outbox for select to kc_app using (${bound('worker')} is not null);
      create policy carried on outbox for update to kc_app using (${bound('worker')} is not null);
      create policy read_in_scope on files for select to kc_app
        using (person_id = ${bound('person')}::uuid
          or exists (select from file_readers r where r.file_id = files.id
            and (r.agency_id = any (${scope})
              or (r.sector <> '*' and exists (select from agency_scope s where s.viewer_agency = ${bound('agency')}::uuid
                    and s.sector = r.sector and s.visible_agency = r.agency_id)))));
      create policy upload on files for insert to kc_app
        with check (person_id = ${bound('person')}::uuid and agency_id = ${bound('agency')}::uuid);
      create policy read on file_readers for select to kc_app using (${bound('agency')} is not null); -- ids only; the file has the wall
      create policy open_own on file_readers for insert to kc_app with check (${bound('agency')} is not null);

      grant select on audit_entries to kc_app;
      grant select, insert, update (result_id), delete on idempotency_keys to kc_app;
      grant select, insert, update (sent_at) on outbox to kc_app;
      grant select, insert on files, file_readers to kc_app;

      create function audit_text(e audit_entries) returns text
        language sql immutable set search_path from current as $$
          select concat_ws(E'\\x1f', e.tenant_id, e.seq, extract(epoch from e.at), extract(epoch from e.domain_at), e.agency_id,
            coalesce(e.actor_person_id::text, '-'), e.actor_name, e.actor_title, coalesce(e.actor_agency_id::text, '-'),
            coalesce(e.on_behalf_of::text, '-'), e.action, e.subject_id, e.detail::text, e.trace_id, e.prev_hash)
        $$;
      -- The only way into the chain. It locks the tenant's head, links the entry to it and moves the head on.
      create function append_audit(p_tenant uuid, p_agency uuid, p_domain_at timestamptz, p_person uuid, p_name text, p_title text,
        p_actor_agency uuid, p_on_behalf_of uuid, p_action text, p_subject uuid, p_detail jsonb, p_trace text) returns bigint
        language plpgsql security definer set search_path from current as $$
          declare head audit_heads; entry audit_entries;
          begin
            insert into audit_heads (tenant_id, seq, hash) values (p_tenant, 0, repeat('0', 64)) on conflict do nothing;
            select * into head from audit_heads where tenant_id = p_tenant for update;
            entry := row(p_tenant, head.seq + 1, clock_timestamp(), p_domain_at, p_agency, p_person, p_name, p_title, p_actor_agency,
              p_on_behalf_of, p_action, p_subject, p_detail, p_trace, head.hash, '');
            entry.hash := encode(sha256(convert_to(audit_text(entry), 'UTF8')), 'hex');
            insert into audit_entries select entry.*;
            update audit_heads set seq = entry.seq, hash = entry.hash where tenant_id = p_tenant;
            return entry.seq;
          end
        $$;
      revoke execute on function append_audit from public;
      grant execute on function append_audit to kc_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function append_audit; drop function audit_text;
      drop table file_readers, files, outbox, idempotency_keys, audit_entries, audit_heads;
    `);
  }
}
