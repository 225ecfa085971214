// Files sent in, results of jobs and templates: addresses beside the graph, under the same context as the graph.
import type { Express, Request, Response } from 'express';
import { templateRouter } from '../exchange/template.http.js';
import { fileRouter } from '../files/file.http.js';
import { FileStore } from '../files/file.store.js';
import { resultRouter } from '../long-jobs/result.http.js';
import { callerOfFiles } from './caller.js';
import type { Services } from './context.js';

export function installFiles(app: Express, { services, dataDir }: { services: Services; dataDir: string }): void {
  const store = new FileStore(dataDir);
  const contextOf = (req: Request, res: Response) => callerOfFiles(services, req, res);
  app.use('/files', fileRouter({ store, contextOf }));
  app.use('/templates', templateRouter({ contextOf }));
  app.use('/results', resultRouter({ dataDir, contextOf }));
}
