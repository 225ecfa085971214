// Who may use which field of people and posts. Which rows they then see is said by the queries, and once more by the database.
import { canManagePeople } from '@ky-cuong/shared';
import { actorMay, hasSession, isSignedIn, leaves } from '../platform/authz/rules.js';

// Whom, and in which agency, the services hold against the caller's own tree, field by field.
const mayManage = actorMay(canManagePeople);

export const peopleRules = {
  query: { person: isSignedIn, people: isSignedIn, posts: isSignedIn },
  mutation: {
    createPerson: mayManage,
    appoint: mayManage,
    endAppointment: mayManage,
    setDeputySectors: mayManage,
  },
  subscription: {},
  types: {
    // Also one's own record, before a post is chosen.
    Person: {
      ...leaves('id', 'fullName', 'kind', 'status', 'version'),
      phone: hasSession,
      email: hasSession,
      appointments: hasSession,
      canManage: hasSession,
    },
    Appointment: {
      ...leaves('id', 'role', 'title', 'sectors', 'workPhone', 'from', 'to', 'version', 'agency'),
      person: hasSession,
      assists: hasSession,
    },
    Post: leaves('id', 'title', 'role', 'agencyId'),
    PersonConnection: { edges: isSignedIn, pageInfo: isSignedIn },
    PersonEdge: { ...leaves('cursor'), node: isSignedIn },
    Agency: { head: isSignedIn, leaders: isSignedIn, appointments: isSignedIn, comingAppointments: isSignedIn },
  },
};
