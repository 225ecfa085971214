// `npm run admin -- …`: the administrator's command line, on the same data as `npm start`.
import { compile, install, orExplain } from './steps.mjs';
import { serve } from './serve.mjs';

async function admin() {
  await install();
  await compile();
  process.exit(await serve('packages/api/dist/admin.js', process.argv.slice(2)).ended);
}

orExplain(admin());
