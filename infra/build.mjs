// `npm run build`: installs and builds what has changed.
import { build, install, orExplain } from './steps.mjs';

orExplain(install().then(build));
