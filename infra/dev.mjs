// `npm run dev`: API and web client, each renewed when its source changes.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { serve } from './serve.mjs';
import { at, binOf, compile, generate, install, node24, onNode24, orExplain } from './steps.mjs';

async function dev() {
  await install();
  await Promise.all([compile(), generate()]);
  watchWeb();
  for (;;) {
    const api = serve('packages/api/dist/main.js');
    const code = await Promise.race([api.ended, changeOfSource()]);
    if (code === 0) process.exit(0);
    // A program that could not start waits for the next change, as one that runs does.
    if (code === undefined) api.child.kill('SIGTERM');
    else await changeOfSource();
    await api.ended;
    await compileOrWait();
  }
}

function watchWeb() {
  const options = { cwd: at('packages/web'), env: onNode24(), stdio: 'inherit' };
  const children = [
    spawn(node24(), [binOf('vite', 'packages/web')], options),
    spawn(node24(), [binOf('@graphql-codegen/cli', 'packages/web'), '--config', 'codegen.ts', '--watch'], options),
  ];
  process.on('exit', () => children.forEach((child) => child.kill()));
}

// A file is saved in several writes: the first starts a short wait for the last.
function changeOfSource() {
  return new Promise((changed) => {
    const watchers = ['packages/shared/src', 'packages/api/src'].map((folder) =>
      watch(at(folder), { recursive: true }, () => {
        watchers.forEach((watcher) => watcher.close());
        setTimeout(changed, 150);
      }),
    );
  });
}

async function compileOrWait() {
  try {
    await compile();
  } catch (error) {
    console.error(`✗ ${error.message}`);
    await changeOfSource();
    await compileOrWait();
  }
}

orExplain(dev());
