// What a post is called where one chooses it: the title, and for a clerk the head he works for.
import { t } from '@lingui/core/macro';
import type { ActingPost } from '../graphql/session.js';
import { titleIn } from '../ui/titleIn.js';

export function postName({ title, agency }: ActingPost): string {
  return titleIn(title, agency.shortName);
}

export function postNote(post: ActingPost): string {
  return post.onBehalfOf ? t`giúp việc cho ${post.onBehalfOf}` : post.agency.name;
}
