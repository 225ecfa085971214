// Everybody in the demo by his post, ready to act: who heads what at the moment, who works there.
import type { ActingActor } from '../platform/graphql/context.js';
import type { DemoAgency } from './demo-agency.js';
import { type PlannedPost, postKey } from './roster.js';

export interface Member extends PlannedPost {
  readonly actor: ActingActor;
}

export class Cast {
  private readonly members = new Map<string, Member>();
  private readonly persons = new Map<string, ActingActor>();
  private readonly ids: ReadonlyMap<string, DemoAgency>;

  constructor(readonly agencies: ReadonlyMap<string, DemoAgency>) {
    this.ids = new Map([...agencies.values()].map((agency) => [agency.id, agency]));
  }

  add(member: Member): void {
    this.members.set(member.key, member);
    this.persons.set(member.actor.personId, member.actor);
  }

  agency(key: string): DemoAgency {
    const agency = this.agencies.get(key);
    if (!agency) throw new Error(`The demo has no agency ${key}.`);
    return agency;
  }

  agencyById(id: string): DemoAgency {
    const agency = this.ids.get(id);
    if (!agency) throw new Error('The demo founded no such agency.');
    return agency;
  }

  at(key: string): Member {
    const member = this.members.get(key);
    if (!member) throw new Error(`The demo has nobody at ${key}.`);
    return member;
  }

  head(agencyKey: string): ActingActor {
    return this.at(postKey(agencyKey, 'HEAD')).actor;
  }

  /** Who registers and receives there: the clerk of its head, or where there is none the head himself. */
  deskOf(agencyKey: string): ActingActor {
    const head = this.head(agencyKey);
    const clerk = [...this.members.values()].find(
      ({ role, actor }) => role === 'CLERK' && actor.onBehalfOf === head.personId,
    );
    return clerk?.actor ?? head;
  }

  /** Those who do the work there: the officials, or where there is none the head himself. */
  doers(agencyKey: string): ActingActor[] {
    const officials = this.in(agencyKey).filter(({ role }) => role === 'OFFICIAL');
    return officials.length > 0 ? officials.map(({ actor }) => actor) : [this.head(agencyKey)];
  }

  in(agencyKey: string): Member[] {
    return [...this.members.values()].filter((member) => member.agencyKey === agencyKey);
  }

  /** Who acts for himself under that person id; a clerk acknowledges as himself too. */
  byPerson(personId: string): ActingActor | undefined {
    return this.persons.get(personId);
  }

  all(): Member[] {
    return [...this.members.values()];
  }
}
