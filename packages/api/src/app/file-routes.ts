// POST /files and GET /files/:id, under the same context as the graph.
import type { Express } from 'express';
import { fileRouter } from '../files/file.http.js';
import { FileStore } from '../files/file.store.js';
import { callerOfFiles } from './caller.js';
import type { Services } from './context.js';

export function installFiles(app: Express, { services, dataDir }: { services: Services; dataDir: string }): void {
  const store = new FileStore(dataDir);
  app.use('/files', fileRouter({ store, contextOf: (req, res) => callerOfFiles(services, req, res) }));
}
