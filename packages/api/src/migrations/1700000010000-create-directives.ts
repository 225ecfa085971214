// External bodies, directives with their clauses, and the registers that number them. Who received a directive follows in the next file.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const bound = (name: string) => `nullif(current_setting('app.${name}', true), '')`;
const scope = `array(select visible_agency from agency_scope where viewer_agency = ${bound('agency')}::uuid and sector = '*')`;

export class CreateDirectives1700000010000 implements MigrationInterface {
  readonly name = 'CreateDirectives1700000010000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Who issues from outside the hierarchy. Those without an agency are the province's own list; others were named by an agency.
      create table external_bodies (
        id uuid primary key,
        tenant_id uuid,
        agency_id uuid,
        name text not null check (length(name) between 2 and 200),
        name_key text not null,
        abbreviation text not null check (length(abbreviation) between 1 and 40),
        is_party boolean not null default false,
        position integer not null default 1000,
        check ((tenant_id is null) = (agency_id is null)),
        foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on update cascade
      );
      create unique index external_bodies_listed on external_bodies (name_key) where agency_id is null;
      create unique index external_bodies_named on external_bodies (tenant_id, agency_id, name_key);

      -- The five bodies whose conclusions and directions bind the whole province, and those above it.
      insert into external_bodies (id, name, name_key, abbreviation, is_party, position)
      select (left(gen_random_uuid()::text, 34) || '10')::uuid, name, name_key, abbreviation, is_party, position from (values
        ('Thủ tướng Chính phủ', 'thu tuong chinh phu', 'TTg', false, 10),
        ('Chính phủ', 'chinh phu', 'CP', false, 20),
        ('Văn phòng Chính phủ', 'van phong chinh phu', 'VPCP', false, 30),
        ('Bộ Nội vụ', 'bo noi vu', 'BNV', false, 40),
        ('Thanh tra Chính phủ', 'thanh tra chinh phu', 'TTCP', false, 50),
        ('Tỉnh ủy', 'tinh ui', 'TU', true, 110),
        ('Thường trực Tỉnh ủy', 'thuong truc tinh ui', 'TU', true, 120),
        ('Ban Thường vụ Tỉnh ủy', 'ban thuong vu tinh ui', 'TU', true, 130),
        ('Hội đồng nhân dân tỉnh', 'hoi dong nhan dan tinh', 'HĐND', false, 140),
        ('Ủy ban nhân dân tỉnh', 'ui ban nhan dan tinh', 'UBND', false, 150),
        ('Chủ tịch Ủy ban nhân dân tỉnh', 'chu tich ui ban nhan dan tinh', 'UBND', false, 160)
      ) as listed (name, name_key, abbreviation, is_party, position);

      create table directives (
        id uuid primary key,
        tenant_id uuid not null,
        agency_id uuid not null, -- the agency that registered it; for its own documents also the issuer
        stage text not null check (stage in ('DRAFT', 'ISSUED')),
        form text not null check (form in ('DOCUMENT', 'CONCLUSION', 'SPOKEN')),
        document_type text not null check (length(document_type) <= 20),
        number text check (length(number) between 1 and 80),
        register_year integer not null,
        register_key text, -- what may not occur twice in the register of issuer, type and year
        issuer_kind text not null check (issuer_kind in ('AGENCY', 'EXTERNAL')),
        issuer_id uuid not null, -- the agency or the external body
        issuer_name text not null check (length(issuer_name) between 1 and 200),
        signatory_name text check (length(signatory_name) <= 120),
        signatory_title text check (length(signatory_title) <= 200),
        urgency text not null check (urgency in ('NORMAL', 'URGENT', 'VERY_URGENT', 'EXPRESS')),
        secrecy text not null default 'NONE' check (secrecy = 'NONE'), -- secret documents cannot be written at all
        abstract text not null check (length(abstract) between 1 and 2000),
        sector text check (length(sector) <= 60),
        issued_on date not null,
        received_on date,
        disseminate_by date,
        copy_list text[] not null default '{}',
        note text check (length(note) <= 2000),
        file_id uuid,
        carries_out_id uuid,
        registered_at timestamptz not null,
        registered_by uuid not null,
        registered_by_name text not null,
        registered_by_title text not null,
        registered_for_name text, -- the head for whom a clerk registered
        sent_at timestamptz,
        sent_by uuid,
        sent_by_name text,
        changed_by_name text not null,
        version integer not null,
        unique (tenant_id, agency_id, id),
        check ((number is null) = (register_key is null)),
        check ((stage = 'ISSUED') = (sent_at is not null)),
        check (carries_out_id <> id),
        foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on update cascade
      );
      create unique index directives_in_register on directives (tenant_id, agency_id, issuer_id, document_type, register_year, register_key);
      create index directives_of_agency on directives (agency_id, issued_on desc, id desc);
      create index directives_by_day on directives (issued_on desc, id desc);
      create index directives_carrying_out on directives (carries_out_id) where carries_out_id is not null;

      create table directive_clauses (
        id uuid primary key,
        tenant_id uuid not null,
        agency_id uuid not null,
        directive_id uuid not null,
        position integer not null check (position between 1 and 200),
        label text not null check (length(label) between 1 and 60),
        text text not null check (length(text) between 1 and 20000),
        unique (directive_id, position),
        unique (tenant_id, directive_id, id),
        foreign key (tenant_id, agency_id, directive_id) references directives (tenant_id, agency_id, id) on update cascade
      );

      -- Folded words of number, abstract, issuer and clauses: search is a range scan, never a pattern.
      create table directive_tokens (
        tenant_id uuid not null,
        agency_id uuid not null,
        directive_id uuid not null,
        token text collate "C" not null check (length(token) <= 60),
        primary key (token, directive_id),
        foreign key (tenant_id, agency_id, directive_id) references directives (tenant_id, agency_id, id) on update cascade
      );
      create index tokens_of_directive on directive_tokens (directive_id, token);

      -- The last number given in each register of an agency's own documents. Its row is locked until the document stands.
      create table directive_registers (
        tenant_id uuid not null,
        agency_id uuid not null,
        document_type text not null,
        year integer not null,
        last_number integer not null check (last_number > 0),
        primary key (tenant_id, agency_id, document_type, year),
        foreign key (tenant_id, agency_id) references agencies (tenant_id, id) on update cascade
      );

      ${['external_bodies', 'directives', 'directive_clauses', 'directive_tokens', 'directive_registers']
        .map(
          (table) => `
      alter table ${table} enable row level security;
      alter table ${table} force row level security;
      create policy owner_maintains on ${table} to kc_owner using (true) with check (true);`,
        )
        .join('')}

      create policy listed_or_own on external_bodies for select to kc_app
        using (${bound('agency')} is not null and (agency_id is null or agency_id = any (${scope})));
      create policy name_own on external_bodies for insert to kc_app
        with check (agency_id = ${bound('agency')}::uuid and tenant_id = ${bound('tenant')}::uuid);

      create policy register_own on directives for insert to kc_app
        with check (agency_id = ${bound('agency')}::uuid and tenant_id = ${bound('tenant')}::uuid);
      create policy change_own on directives for update to kc_app
        using (agency_id = ${bound('agency')}::uuid) with check (agency_id = ${bound('agency')}::uuid);

      ${['directive_clauses', 'directive_tokens']
        .map(
          (table) => `
      create policy with_directive on ${table} for select to kc_app
        using (exists (select from directives d where d.id = ${table}.directive_id));
      create policy write_own on ${table} for insert to kc_app
        with check (agency_id = ${bound('agency')}::uuid and tenant_id = ${bound('tenant')}::uuid);
      create policy take_back_own on ${table} for delete to kc_app using (agency_id = ${bound('agency')}::uuid);`,
        )
        .join('')}
      create policy change_own on directive_clauses for update to kc_app
        using (agency_id = ${bound('agency')}::uuid) with check (agency_id = ${bound('agency')}::uuid);

      create policy own_register on directive_registers to kc_app
        using (agency_id = ${bound('agency')}::uuid)
        with check (agency_id = ${bound('agency')}::uuid and tenant_id = ${bound('tenant')}::uuid);

      grant select, insert on external_bodies to kc_app;
      grant select, insert, update (stage, number, register_key, urgency, abstract, disseminate_by, copy_list, note, file_id,
        carries_out_id, sent_at, sent_by, sent_by_name, changed_by_name, version) on directives to kc_app;
      grant select, insert, update (label, text), delete on directive_clauses to kc_app;
      grant select, insert, delete on directive_tokens to kc_app;
      grant select, insert, update (last_number) on directive_registers to kc_app;

      -- Whether the directive is met again on the way up from another: also through links that the asker may not see.
      create function carries_out_meets(p_from uuid, p_directive uuid) returns boolean
        language sql stable security definer set search_path from current as $$
          with recursive above (id) as (
            select p_from
            union
            select d.carries_out_id from directives d join above on d.id = above.id where d.carries_out_id is not null
          )
          select exists (select from above where id = p_directive)
        $$;
      revoke execute on function carries_out_meets from public;
      grant execute on function carries_out_meets to kc_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function carries_out_meets;
      drop table directive_registers, directive_tokens, directive_clauses, directives, external_bodies;
    `);
  }
}
