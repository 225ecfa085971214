// What stands in a province's schema, line by line, in the form of walls.txt: policies, rights, functions, triggers.

/** Each selects lines; `$1` is the schema. The search path is the schema's, so that no line names it. */
export const FACTS: readonly string[] = [
  // An expression is given by its fingerprint: it is read where it is written, in its migration.
  `select format('policy %s.%s %s to %s %s using %s check %s', c.relname, p.polname,
      case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
      array_to_string(array(select case r when 0 then 'public' else pg_get_userbyid(r)::text end from unnest(p.polroles) r order by 1), ','),
      case when p.polpermissive then 'permissive' else 'restrictive' end,
      coalesce(left(md5(pg_get_expr(p.polqual, p.polrelid)), 8), '-'), coalesce(left(md5(pg_get_expr(p.polwithcheck, p.polrelid)), 8), '-')) as line
     from pg_policy p join pg_class c on c.oid = p.polrelid where c.relnamespace = $1::regnamespace`,
  `select format('right %s %s to %s', c.relname, lower(string_agg(a.privilege_type, ' ' order by a.privilege_type)), grantee.name) as line
     from pg_class c cross join lateral aclexplode(c.relacl) a
     cross join lateral (select case a.grantee when 0 then 'public' else pg_get_userbyid(a.grantee)::text end as name) grantee
    where c.relnamespace = $1::regnamespace and a.grantee <> c.relowner group by c.relname, grantee.name`,
  `select format('right %s %s (%s) to %s', c.relname, lower(a.privilege_type), string_agg(t.attname, ' ' order by t.attname),
      case a.grantee when 0 then 'public' else pg_get_userbyid(a.grantee)::text end) as line
     from pg_class c join pg_attribute t on t.attrelid = c.oid cross join lateral aclexplode(t.attacl) a
    where c.relnamespace = $1::regnamespace group by c.relname, a.privilege_type, a.grantee`,
  `select format('schema right %s to %s', lower(string_agg(a.privilege_type, ' ' order by a.privilege_type)),
      case a.grantee when 0 then 'public' else pg_get_userbyid(a.grantee)::text end) as line
     from pg_namespace n cross join lateral aclexplode(n.nspacl) a where n.oid = $1::regnamespace and a.grantee <> n.nspowner
    group by a.grantee`,
  `select format('function %s %s by %s for %s', p.proname, case when p.prosecdef then 'definer ' || left(md5(p.prosrc), 8) else 'invoker' end, pg_get_userbyid(p.proowner),
      coalesce((select string_agg(case a.grantee when 0 then 'public' else pg_get_userbyid(a.grantee)::text end, ' ' order by 1)
         from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee <> p.proowner), '-')) as line
     from pg_proc p where p.pronamespace = $1::regnamespace`,
  `select format('trigger %s on %s calls %s', t.tgname, c.relname, t.tgfoid::regproc) as line
     from pg_trigger t join pg_class c on c.oid = t.tgrelid where c.relnamespace = $1::regnamespace and not t.tgisinternal`,
];
