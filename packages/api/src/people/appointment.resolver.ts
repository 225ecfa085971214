// Posts in the graph, and what they add to agencies: head, leaders, everybody who works there.
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Agency, agencyNode } from '../agencies/agency.node.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { Appointment } from './appointment.entity.js';
import { appoint, endAppointment, setDeputySectors } from './appointment.service.js';
import { AppointInput, DeputySectorsInput, EndAppointmentInput } from './people.inputs.js';
import { appointmentById, comingToAgency, leadersOn, peopleOfAgency, personById } from './people.loaders.js';
import { Person } from './person.entity.js';

@Resolver(() => Appointment)
export class AppointmentResolver {
  @Mutation(() => Appointment, {
    description:
      'Bổ nhiệm, phân công, từ hôm nay, một ngày đã qua hoặc một ngày sắp tới. TWO_HEADS, ALREADY_APPOINTED, AGENCY_NOT_THERE, OUTSIDE_SCOPE, NOT_A_CLERKS_HEAD, PERSON_DISABLED, TERM_TOO_LONG',
  })
  appoint(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AppointInput, { description: 'Ai, ở đâu, chức danh gì' }) input: AppointInput,
  ): Promise<Appointment> {
    return appoint(ctx, input);
  }

  @Mutation(() => Appointment, {
    description:
      'Thôi giữ chức danh, hoặc hủy một bổ nhiệm chưa bắt đầu. STALE_VERSION, WRONG_STATE, LAST_ADMIN, TWO_HEADS, PERIOD_REVERSED, TERM_TOO_LONG',
  })
  endAppointment(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EndAppointmentInput, { description: 'Ngày và lý do' }) input: EndAppointmentInput,
  ): Promise<Appointment> {
    return endAppointment(ctx, input);
  }

  @Mutation(() => Appointment, { description: 'Phân công lĩnh vực cho cấp phó. STALE_VERSION, WRONG_STATE' })
  setDeputySectors(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DeputySectorsInput, { description: 'Các lĩnh vực' }) input: DeputySectorsInput,
  ): Promise<Appointment> {
    return setDeputySectors(ctx, input);
  }

  @FieldResolver(() => Person, { description: 'Người giữ chức danh' })
  person(
    @Root() { personId, person }: Appointment & { person?: Person },
    @Ctx() ctx: RequestContext,
  ): Person | Promise<Person> {
    return person ?? personById(ctx).load(personId);
  }

  @FieldResolver(() => Agency, { description: 'Cơ quan' })
  agency(@Root() { agencyId }: Appointment, @Ctx() ctx: RequestContext): Agency {
    return agencyNode(ctx, agencyId);
  }

  @FieldResolver(() => Appointment, {
    nullable: true,
    description: 'Với văn thư: chức danh của người đứng đầu mà mình giúp việc',
  })
  assists(@Root() { assistsId }: Appointment, @Ctx() ctx: RequestContext): Promise<Appointment> | null {
    return assistsId ? appointmentById(ctx).load(assistsId) : null;
  }
}

@Resolver(() => Agency)
export class AgencyPeopleResolver {
  @FieldResolver(() => Appointment, {
    nullable: true,
    description: 'Người đứng đầu vào ngày đang xem; null khi khuyết',
  })
  async head(@Root() { id, day }: Agency, @Ctx() ctx: RequestContext): Promise<Appointment | null> {
    return (await leadersOn(ctx, id, day)).find(({ role }) => role === 'HEAD') ?? null;
  }

  @FieldResolver(() => [Appointment], { description: 'Người đứng đầu và các cấp phó' })
  leaders(@Root() { id, day }: Agency, @Ctx() ctx: RequestContext): Promise<Appointment[]> {
    return leadersOn(ctx, id, day);
  }

  @FieldResolver(() => [Appointment], {
    description: 'Mọi người đang giữ chức danh ở đây; ngoài phạm vi chỉ thấy lãnh đạo',
  })
  appointments(@Root() { id, day }: Agency, @Ctx() ctx: RequestContext): Promise<Appointment[]> {
    return peopleOfAgency(ctx, id, day);
  }

  @FieldResolver(() => [Appointment], {
    description: 'Những người sẽ giữ chức danh ở đây từ một ngày sau ngày đang xem, gần nhất trước',
  })
  comingAppointments(@Root() { id, day }: Agency, @Ctx() ctx: RequestContext): Promise<Appointment[]> {
    return comingToAgency(ctx, id, day);
  }
}
