// Search everywhere: the words of people's names, codes found as codes, and an agency's own words in the order in which they are asked for.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const bound = (name: string) => `nullif(current_setting('app.${name}', true), '')`;

/** As the program folds: no marks, no case, đ as d, y as i; then all of the code in one piece, leading zeros gone. */
const folded = (code: string) =>
  `translate(lower(regexp_replace(normalize(${code}, nfd), '[\\u0300-\\u036f]', '', 'g')), 'Đđy', 'ddi')`;
const parts = (code: string) =>
  `array(select regexp_replace(p[1], '^0+(?=[0-9])', '') from regexp_matches(${folded(code)}, '([a-z]+|[0-9]+)', 'g') with ordinality as m (p, n) order by n)`;
const isYear = "n ~ '^(19|20)[0-9]{2}$'";

/** The keys of a code: whole, and its number alone, which is the first that is no year. None without a number. */
const keysOf = (code: string) => `
  select distinct left('#' || k.key, 60) as key from (select ${parts(code)} as parts) c
    cross join lateral (select n, place from unnest(c.parts) with ordinality as u (n, place) where n ~ '[0-9]'
      order by ${isYear}, case when ${isYear} then -place else place end limit 1) number
    cross join lateral (values (array_to_string(c.parts, '')), (number.n)) k (key)`;

/** Fails the migration when a code is left without its keys. */
const assertAll = (what: string, wanted: string, found: string) => `
      do $$ declare wanted bigint; found bigint; begin
        select (${wanted}), (${found}) into wanted, found;
        if wanted <> found then raise exception 'search: % ${what} have words, % should', found, wanted; end if;
      end $$;`;

export class KeepSearchWords1700000044000 implements MigrationInterface {
  readonly name = 'KeepSearchWords1700000044000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The folded words of a person's name, with what the scope asks for, so that finding a word does not read the person.
      create table person_words (
        tenant_id uuid not null,
        agency_id uuid not null,
        is_leader boolean not null,
        person_id uuid not null,
        word text collate "C" not null check (length(word) between 1 and 120),
        primary key (word, person_id),
        foreign key (tenant_id, person_id) references persons (tenant_id, id) on update cascade
      );
      create index words_of_person on person_words (person_id, word);
      alter table person_words enable row level security;
      alter table person_words force row level security;
      create policy owner_maintains on person_words to kc_owner using (true) with check (true);
      create policy read_in_scope on person_words for select to kc_app
        using ((is_leader and ${bound('agency')} is not null) or person_id = ${bound('person')}::uuid
          or agency_id = any ((select agencies_seen(${bound('agency')}::uuid))::uuid[]));
      grant select on person_words to kc_app;

      create function keep_name_words() returns trigger
        language plpgsql security definer set search_path from current as $$
          begin
            delete from person_words w where w.person_id = new.id;
            insert into person_words (tenant_id, agency_id, is_leader, person_id, word)
              select new.tenant_id, new.agency_id, new.is_leader, new.id, w.word
                from (select distinct m[1] as word from regexp_matches(new.name_fold, '[[:alnum:]]+', 'g') m) w;
            return null;
          end
        $$;
      revoke execute on function keep_name_words from public;
      insert into person_words (tenant_id, agency_id, is_leader, person_id, word)
        select distinct p.tenant_id, p.agency_id, p.is_leader, p.id, m[1] from persons p cross join lateral regexp_matches(p.name_fold, '[[:alnum:]]+', 'g') m;
      ${assertAll('people', 'select count(*) from persons', 'select count(distinct person_id) from person_words')}
      create trigger keep_new_name after insert on persons for each row execute function keep_name_words();
      create trigger keep_changed_name after update of name_fold, agency_id, is_leader on persons for each row
        when ((old.name_fold, old.agency_id, old.is_leader) is distinct from (new.name_fold, new.agency_id, new.is_leader))
        execute function keep_name_words();

      -- A code among the words, marked as one: what has just this code or number comes first.
      insert into task_words (owner_tenant_id, agency_id, lead_agency_id, sector, task_id, word)
        select t.tenant_id, t.agency_id, t.lead_agency_id, t.sector, t.id, k.key from tasks t cross join lateral (${keysOf('t.code')}) k;
      ${assertAll('tasks', "select count(*) from tasks where code ~ '[0-9]'", "select count(distinct task_id) from task_words where word >= '#' and word < '$'")}
      insert into directive_tokens (tenant_id, agency_id, directive_id, token)
        select d.tenant_id, d.agency_id, d.id, k.key from directives d cross join lateral (${keysOf('d.number')}) k where d.number is not null;
      ${assertAll('directives', "select count(*) from directives where number ~ '[0-9]'", "select count(distinct directive_id) from directive_tokens where token >= '#' and token < '$'")}

      -- A narrow viewer asks agency by agency, so that he does not pass over the words of a whole province.
      create index words_of_lead on task_words (lead_agency_id, word, task_id);
      create index words_of_assigner on task_words (agency_id, word, task_id);
      -- Whether a task that one word has found has the others too.
      create index words_by_task on task_words (task_id, word);
      drop index words_of_task;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      create index words_of_task on task_words (task_id);
      drop index words_of_lead, words_of_assigner, words_by_task;
      delete from task_words where word >= '#' and word < '$'; delete from directive_tokens where token >= '#' and token < '$';
      drop trigger keep_new_name on persons; drop trigger keep_changed_name on persons;
      drop table person_words; drop function keep_name_words;
    `);
  }
}
