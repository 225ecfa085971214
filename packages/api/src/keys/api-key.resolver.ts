// API keys in the graph.
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../platform/graphql/context.js';
import { ApiKey, CreatedApiKey } from './api-key.entity.js';
import { CreateApiKeyInput, RotateApiKeyInput } from './api-key.inputs.js';
import { listApiKeys, revokeApiKey } from './api-key.service.js';
import { createApiKey, rotateApiKey } from './api-key.making.js';

@Resolver(() => ApiKey)
export class ApiKeyResolver {
  @Query(() => [ApiKey], {
    description:
      '100 khóa API mới nhất, kể cả đã hết hiệu lực: quản trị viên thấy mọi khóa trong phạm vi, người đứng đầu thấy khóa của mình',
  })
  apiKeys(@Ctx() ctx: RequestContext): Promise<ApiKey[]> {
    return listApiKeys(ctx);
  }

  @Mutation(() => CreatedApiKey, {
    description:
      'Tạo khóa API làm việc với chính chức vụ đang dùng; khóa hết hiệu lực khi thôi chức vụ ấy. TOO_MANY_KEYS, OUT_OF_RANGE, REQUIRED',
  })
  createApiKey(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateApiKeyInput, { description: 'Nội dung yêu cầu' }) given: CreateApiKeyInput,
  ): Promise<CreatedApiKey> {
    return createApiKey(ctx, given);
  }

  @Mutation(() => CreatedApiKey, {
    description:
      'Thay khóa API của mình bằng khóa mới; khóa cũ còn dùng được thêm số ngày đã nêu để phần mềm kịp đổi. NOT_FOUND, KEY_ENDED, OUT_OF_RANGE',
  })
  rotateApiKey(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RotateApiKeyInput, { description: 'Nội dung yêu cầu' }) given: RotateApiKeyInput,
  ): Promise<CreatedApiKey> {
    return rotateApiKey(ctx, given);
  }

  @Mutation(() => ApiKey, { description: 'Thu hồi khóa API; có hiệu lực ngay ở yêu cầu kế tiếp. NOT_FOUND, TOO_LONG' })
  revokeApiKey(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'ApiKey.id' }) id: string,
    @Arg('reason', () => String, { nullable: true, description: 'Lý do, tối đa 400 ký tự' }) reason: string | null,
  ): Promise<ApiKey> {
    return revokeApiKey(ctx, { id, reason });
  }
}
