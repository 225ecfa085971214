// Typed operations from the printed schema: one set a folder, so that a route carries only its own documents.
import type { CodegenConfig } from '@graphql-codegen/cli';

const folders = [
  'graphql',
  'accounts',
  'home',
  'long-jobs',
  'exchange',
  'tasks',
  'directives',
  'thread',
  'agencies',
  'people',
  'keys',
  'views',
  'notifications',
  'obligations',
  'search',
];
const fragments = 'src/graphql/fragments.graphql';

const config: CodegenConfig = {
  schema: '../api/schema.graphql',
  ignoreNoDocuments: true,
  generates: Object.fromEntries(
    folders.map((folder) => [
      `src/${folder}/generated/`,
      {
        documents: [`src/${folder}/*.graphql`, ...(folder === 'graphql' ? [] : [fragments])],
        preset: 'client' as const,
        presetConfig: { fragmentMasking: false, persistedDocuments: { mode: 'embedHashInDocument' as const } },
        config: {
          useTypeImports: true,
          enumsAsTypes: true,
          strictScalars: true,
          skipTypename: true,
          scalars: { Day: 'string', Instant: 'string' },
        },
      },
    ]),
  ),
};

export default config;
