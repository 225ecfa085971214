// Sign-in, sign-out, passwords and sessions.
import { Arg, Ctx, Field, FieldResolver, ID, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../platform/graphql/context.js';
import { AcceptInvitationInput, ChangePasswordInput, SignInInput } from './accounts.inputs.js';
import { acceptInvitation } from './invitation.service.js';
import { type LanguageCode, LanguageEnum, Me } from './me.node.js';
import { changePassword } from './password.service.js';
import { Session } from './session.entity.js';
import { actAs, listSessions, revokeOtherSessions, revokeSession, setLanguage } from './session.service.js';
import { signIn, signOut } from './sign-in.service.js';

@ObjectType({ description: 'Kết quả đăng nhập; phiên nằm trong cookie của câu trả lời' })
export class SignInResult {
  @Field(() => Me, { description: 'Người vừa đăng nhập' })
  me!: Me;
}

const input = { description: 'Nội dung yêu cầu' };

@Resolver()
export class SignInResolver {
  @Mutation(() => SignInResult, {
    description:
      'Đăng nhập. Sai tên, sai mật khẩu hay bị khóa đều trả WRONG_CREDENTIALS; thử quá nhiều trả TOO_MANY_ATTEMPTS',
  })
  async signIn(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SignInInput, input) given: SignInInput,
  ): Promise<SignInResult> {
    return { me: await signIn(ctx, given) };
  }

  @Mutation(() => Boolean, { description: 'Đăng xuất trình duyệt này' })
  signOut(@Ctx() ctx: RequestContext): Promise<boolean> {
    return signOut(ctx);
  }

  @Mutation(() => SignInResult, {
    description:
      'Nhận lời mời: đặt mật khẩu và đăng nhập. INVITATION_ENDED khi hết hạn hoặc đã dùng; PASSWORD_TOO_SHORT, PASSWORD_TOO_COMMON',
  })
  async acceptInvitation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AcceptInvitationInput, input) given: AcceptInvitationInput,
  ): Promise<SignInResult> {
    return { me: await acceptInvitation(ctx, given) };
  }

  @Mutation(() => Boolean, {
    description:
      'Đổi mật khẩu; mọi phiên khác kết thúc. WRONG_CREDENTIALS, PASSWORD_TOO_SHORT, PASSWORD_TOO_COMMON, PASSWORD_UNCHANGED',
  })
  changePassword(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ChangePasswordInput, input) given: ChangePasswordInput,
  ): Promise<boolean> {
    return changePassword(ctx, given);
  }

  @Mutation(() => Me, {
    description: 'Chọn tư cách làm việc từ yêu cầu sau; POST_NOT_YOURS khi không giữ chức vụ ấy hôm nay',
  })
  actAs(
    @Ctx() ctx: RequestContext,
    @Arg('postKey', () => ID, { description: 'ActingPost.key' }) postKey: string,
  ): Promise<Me> {
    return actAs(ctx, postKey);
  }

  @Mutation(() => Me, { description: 'Chọn ngôn ngữ của mình' })
  setLanguage(
    @Ctx() ctx: RequestContext,
    @Arg('language', () => LanguageEnum, { description: 'VI hoặc EN' }) language: LanguageCode,
  ): Promise<Me> {
    return setLanguage(ctx, language);
  }
}

@Resolver(() => Session)
export class SessionResolver {
  @Query(() => [Session], { description: 'Các phiên đang mở của chính mình, mới dùng trước' })
  mySessions(@Ctx() ctx: RequestContext): Promise<Session[]> {
    return listSessions(ctx);
  }

  @Mutation(() => Boolean, { description: 'Kết thúc một phiên của chính mình; có hiệu lực ngay ở yêu cầu kế tiếp' })
  revokeSession(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Session.id' }) id: string,
  ): Promise<boolean> {
    return revokeSession(ctx, id);
  }

  @Mutation(() => Int, { description: 'Kết thúc mọi phiên khác của chính mình; trả về số phiên đã kết thúc' })
  revokeOtherSessions(@Ctx() ctx: RequestContext): Promise<number> {
    return revokeOtherSessions(ctx);
  }

  @FieldResolver(() => Boolean, { description: 'Đây là phiên đang hỏi' })
  isCurrent(@Root() { id }: Session, @Ctx() { session }: RequestContext): boolean {
    return id === session?.id;
  }
}
