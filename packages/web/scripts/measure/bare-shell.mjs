// Builds the bare shell and serves it, compressed as the program compresses: the floor the pages are held against.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';

const root = fileURLToPath(new URL('bare-shell/', import.meta.url));
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' };
// What the program's server uses for answers that it compresses as it sends them.
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/** Gives the address, and how to stop. */
export async function startBareShell() {
  const outDir = await mkdtemp(join(tmpdir(), 'ky-cuong-bare-'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'chrome109' },
  });
  const server = createServer(async (req, res) => {
    const path = req.url === '/' ? 'index.html' : req.url.slice(1);
    const body = await readFile(join(outDir, path)).catch(() => undefined);
    if (!body) return res.writeHead(404).end();
    res.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/plain', 'content-encoding': 'br' });
    return res.end(brotliCompressSync(body, quality));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    await rm(outDir, { recursive: true });
  };
  return { url: `http://127.0.0.1:${server.address().port}/`, stop };
}
