// What administrators do about the access of people below them, and a person about his own address.
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Person } from '../people/person.entity.js';
import type { RequestContext } from '../platform/graphql/context.js';
import { disablePerson, enablePerson } from './access.service.js';
import { ContactInput, DisablePersonInput, InvitePersonInput } from './accounts.inputs.js';
import { updateMyContact } from './contact.service.js';
import { Invitation } from './invitation.entity.js';
import { invitePerson } from './invitation.service.js';

const input = { description: 'Nội dung yêu cầu' };

@Resolver()
export class AccessResolver {
  @Mutation(() => Invitation, {
    description:
      'Lập đường dẫn mời dùng một lần, hiệu lực 7 ngày. NO_CONTACT khi người này chưa có thư điện tử hay số điện thoại; IDENTIFIER_TAKEN, PERSON_DISABLED',
  })
  invitePerson(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => InvitePersonInput, input) given: InvitePersonInput,
  ): Promise<Invitation> {
    return invitePerson(ctx, given);
  }

  @Mutation(() => Person, {
    description: 'Khóa tài khoản: mọi phiên kết thúc ngay. LAST_ADMIN, STALE_VERSION, WRONG_STATE',
  })
  disablePerson(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DisablePersonInput, input) given: DisablePersonInput,
  ): Promise<Person> {
    return disablePerson(ctx, given);
  }

  @Mutation(() => Person, { description: 'Mở lại tài khoản đã khóa. STALE_VERSION, WRONG_STATE' })
  enablePerson(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DisablePersonInput, input) given: DisablePersonInput,
  ): Promise<Person> {
    return enablePerson(ctx, given);
  }

  @Mutation(() => Person, {
    description: 'Sửa liên hệ của chính mình, cũng là tên đăng nhập. NOT_AN_EMAIL, NOT_A_PHONE, IDENTIFIER_TAKEN',
  })
  updateMyContact(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ContactInput, input) given: ContactInput,
  ): Promise<Person> {
    return updateMyContact(ctx, given);
  }
}
