// The two languages: Vietnamese is written in the code, English is one catalogue a folder and must be complete.
import { formatter } from '@lingui/format-po';

const folders = [
  'app',
  'ui',
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

const config = {
  sourceLocale: 'vi',
  locales: ['en'],
  catalogs: folders.map((folder) => ({
    path: `<rootDir>/src/${folder}/locales/{locale}`,
    include: [`src/${folder}`],
    exclude: ['**/generated/**', '**/*.test.tsx', '**/*.test.ts'],
  })),
  format: formatter({ lineNumbers: false, origins: false }),
  orderBy: 'message' as const,
};

export default config;
