// The first administrator of an empty province: there is nobody yet to appoint him, so the owner's own connection does, once.
import type { Day } from '@ky-cuong/shared';
import { newId } from '../platform/db/ids.js';
import type { Tx } from '../platform/db/tenant-db.js';
import { Appointment } from './appointment.entity.js';
import { cleanName, keysOf } from './name-key.js';
import type { PersonKind } from './people.enums.js';
import { PersonContact } from './person-contact.entity.js';
import { Person } from './person.entity.js';
import { readContact } from './person.service.js';

export interface FirstAdmin {
  readonly agency: { readonly id: string; readonly tenantId: string };
  readonly fullName: string;
  readonly title: string;
  readonly kind: PersonKind;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly from: Day;
}

/** `tx` is the owner's, inside the province's schema. The account and its password are opened by accounts. */
export async function foundAdmin(tx: Tx, admin: FirstAdmin): Promise<{ person: Person; appointmentId: string }> {
  const { agency, title, kind, from } = admin;
  const [personId, appointmentId, tenantId, agencyId] = [
    newId('Person'),
    newId('Appointment'),
    agency.tenantId,
    agency.id,
  ];
  const fullName = cleanName('fullName', admin.fullName);
  const known = { kind, isLeader: false, status: 'NOT_INVITED', version: 1 } as const;
  await tx.insert(Person, { id: personId, tenantId, agencyId, fullName, ...keysOf(fullName), ...known });
  await tx.insert(PersonContact, { personId, tenantId, agencyId, ...readContact(admin) });
  await tx.insert(Appointment, {
    id: appointmentId,
    ...{
      tenantId,
      agencyId,
      personId,
      personTenantId: tenantId,
      role: 'ADMIN' as const,
      title,
      sectors: [],
      version: 1,
    },
    ...{ assistsId: null, assistsTenantId: null, workPhone: null, validFrom: from, validTo: null, endedReason: null },
  });
  return { person: await tx.findOneByOrFail(Person, { id: personId }), appointmentId };
}
