// An account goes where its person goes: whoever keeps the record may invite and disable.
import type { Reaction } from '../platform/feature.js';
import { accountFollowsPerson } from './account.queries.js';

export const followPerson: Reaction = async (tx, _ctx, happening) => {
  if (happening.kind === 'appointment.started' || happening.kind === 'appointment.ended') {
    await accountFollowsPerson(tx, happening.appointmentId);
  }
};
