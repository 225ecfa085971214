// An agency as a candidate for work: may it be given some, and if not, why.
import { Field, ObjectType } from 'type-graphql';
import { Agency } from '../agencies/agency.node.js';

@ObjectType({ description: 'Cơ quan có thể hoặc không thể giao việc' })
export class AssignableAgency {
  @Field(() => Agency, { description: 'Cơ quan' })
  readonly agency!: Agency;

  @Field(() => Boolean, { description: 'Cơ quan của người xem được giao việc cho cơ quan này' })
  readonly allowed!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Lý do không được: SIDEWAYS_ASSIGNMENT, UPWARD_ASSIGNMENT, NEEDS_REQUEST, OUTSIDE_SCOPE, AGENCY_ENDING',
  })
  readonly reason!: string | null;
}
