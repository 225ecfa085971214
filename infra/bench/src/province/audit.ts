// The audit chain of the measured province: one entry a task, linked by hash as the program links them.
import type { Client } from 'pg';

const CHAIN = `
  do $$
    declare t record; entry audit_entries; seq bigint; hash text;
    begin
      for t in select k.id, k.tenant_id, k.agency_id, k.assigned_at, k.assigned_by_id, k.assigned_by_name, k.assigned_by_title, k.code
                 from tasks k order by k.tenant_id, k.assigned_at, k.id loop
        if entry.tenant_id is distinct from t.tenant_id then
          if entry.tenant_id is not null then insert into audit_heads values (entry.tenant_id, entry.seq, entry.hash); end if;
          seq := 0; hash := repeat('0', 64);
        end if;
        seq := seq + 1;
        entry := row(t.tenant_id, seq, t.assigned_at, t.assigned_at, t.agency_id, t.assigned_by_id, t.assigned_by_name, t.assigned_by_title,
          t.agency_id, null, 'task.created', t.id, jsonb_build_object('code', t.code), '00000000000000000000000000000000', hash, '');
        entry.hash := encode(sha256(convert_to(audit_text(entry), 'UTF8')), 'hex');
        hash := entry.hash;
        insert into audit_entries select entry.*;
      end loop;
      insert into audit_heads values (entry.tenant_id, entry.seq, entry.hash);
    end
  $$`;

export const insertAudit = (db: Client) => db.query(CHAIN);
