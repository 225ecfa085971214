// API keys in the graph.
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../platform/graphql/context.js';
import { ApiKey, CreatedApiKey } from './api-key.entity.js';
import { CreateApiKeyInput } from './api-key.inputs.js';
import { createApiKey, listApiKeys, revokeApiKey } from './api-key.service.js';

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

  @Mutation(() => ApiKey, { description: 'Thu hồi khóa API; có hiệu lực ngay ở yêu cầu kế tiếp. NOT_FOUND' })
  revokeApiKey(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'ApiKey.id' }) id: string,
  ): Promise<ApiKey> {
    return revokeApiKey(ctx, id);
  }
}
