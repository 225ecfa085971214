// For whoever watches the process: alive, ready to serve, and what it counts.
import { type Express, Router } from 'express';
import type { Pool } from 'pg';
import { metrics } from '../metrics.js';

export interface Watched {
  readonly draining: { isDraining: boolean };
  readonly reads: Pool;
}

export function installHealth(app: Express, { draining, reads }: Watched): void {
  const router = Router();
  router.get('/health/live', (_req, res) => void res.json({ live: true }));
  router.get('/health/ready', async (_req, res) => {
    const isReady = !draining.isDraining && (await answers(reads));
    res.status(isReady ? 200 : 503).json({ ready: isReady });
  });
  router.get('/metrics', async (_req, res) => {
    res.type(metrics.contentType).send(await metrics.metrics());
  });
  app.use(router);
}

async function answers(pool: Pool): Promise<boolean> {
  try {
    await pool.query('select 1');
    return true;
  } catch {
    return false;
  }
}
