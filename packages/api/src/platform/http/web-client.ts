// Serves the built web client: files named by their content for a year, every other address as the one page.
import { join } from 'node:path';
import express, { type Express } from 'express';
import { NotFoundError } from '../errors/errors.js';
import { sendError } from './answer-error.js';

const YEAR_MS = 365 * 24 * 3_600_000;

export function installWebClient(app: Express, webDir: string | undefined): void {
  if (webDir) {
    const assets = express.static(join(webDir, 'assets'), {
      immutable: true,
      maxAge: YEAR_MS,
      index: false,
      redirect: false,
    });
    app.use('/assets', assets, (_req, res) => {
      sendError(res, new NotFoundError());
    });
    app.use(express.static(webDir, { index: false, redirect: false, maxAge: 3_600_000 }));
    app.get('/{*address}', (req, res, next) => {
      // A page is asked for by somebody who reads HTML; a program with a wrong address gets its 404.
      if (!req.accepts('html')) next();
      else res.sendFile('index.html', { root: webDir, headers: { 'cache-control': 'no-cache' } });
    });
  }
  app.use((_req, res) => {
    sendError(res, new NotFoundError());
  });
}
