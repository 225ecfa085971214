// Files: sent in over HTTP, tied to cases in the graph.
import { leaves } from '../platform/authz/rules.js';
import type { Feature } from '../platform/feature.js';
import { Attachment, FileReader } from './file.entity.js';
import { AttachmentResolver } from './file.resolver.js';
import { findFile } from './file.service.js';

export const files: Feature = {
  entities: [Attachment, FileReader],
  resolvers: [AttachmentResolver],
  nodes: { Attachment: findFile },
  rules: {
    query: {},
    mutation: {},
    subscription: {},
    // An attachment is only ever reached through the loader, which knows the caller's scope.
    types: { Attachment: leaves('id', 'name', 'mediaType', 'sizeBytes', 'url', 'uploadedAt') },
  },
};
