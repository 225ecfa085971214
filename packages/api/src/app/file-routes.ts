// POST /files and GET /files/:id, under the same context as the graph.
import type { Express } from 'express';
import type { Services } from './context.js';

export function installFiles(_app: Express, _options: { services: Services; dataDir: string }): void {}
