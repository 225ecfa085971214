// What an attachment adds to its row: the address it is fetched from.
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Attachment, urlOf } from './file.entity.js';

@Resolver(() => Attachment)
export class AttachmentResolver {
  @FieldResolver(() => String, { description: 'Địa chỉ tải về, trên cùng máy chủ' })
  url(@Root() file: Attachment): string {
    return urlOf(file);
  }
}
