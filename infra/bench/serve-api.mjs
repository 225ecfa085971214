// Our API as `npm start` serves it, flags and all, beside a database that is there already; tells the process id of the program itself.
import { serve } from '../serve.mjs';

const { child, ended } = serve('packages/api/dist/main.js');
process.send?.({ pid: child.pid });
process.on('disconnect', () => child.kill('SIGTERM'));
process.exitCode = await ended;
if (process.connected) process.disconnect();
