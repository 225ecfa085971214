// What a post is called where one chooses it: the title, and for a clerk the head he works for.
import { t } from '@lingui/core/macro';
import type { ActingPost } from '../graphql/session.js';

export function postName(post: ActingPost): string {
  const { title, agency } = post;
  return title.includes(agency.shortName) || title.includes(agency.name) ? title : `${title}, ${agency.shortName}`;
}

export function postNote(post: ActingPost): string {
  return post.onBehalfOf ? t`giúp việc cho ${post.onBehalfOf}` : post.agency.name;
}
