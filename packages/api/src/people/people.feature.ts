// People: persons, how to reach them, and the posts they hold.
import type { Feature } from '../platform/feature.js';
import { Appointment } from './appointment.entity.js';
import { AgencyPeopleResolver, AppointmentResolver } from './appointment.resolver.js';
import { appointmentById, personById } from './people.loaders.js';
import { peopleRules } from './people.rules.js';
import { PersonContact } from './person-contact.entity.js';
import { Person } from './person.entity.js';
import { PostResolver } from './post.node.js';
import { PersonResolver } from './person.resolver.js';

export const people: Feature = {
  entities: [Person, PersonContact, Appointment],
  resolvers: [PersonResolver, AppointmentResolver, AgencyPeopleResolver, PostResolver],
  rules: peopleRules,
  nodes: { Person: (ctx, id) => personById(ctx).load(id), Appointment: (ctx, id) => appointmentById(ctx).load(id) },
};
