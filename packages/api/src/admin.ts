// The command line: reads its settings from the same environment as the program, and says in one line what went wrong.
import 'reflect-metadata';
import { CommanderError } from 'commander';
import { adminProgram } from './admin/program.js';
import { BootError, readConfig } from './platform/config.js';
import './platform/db/data-source.js';
import { EmbeddedError } from './platform/embedded/embedded-error.js';
import { KnownError } from './platform/errors/errors.js';
import { messageOf } from './platform/errors/format-error.js';

function lineOf(cause: unknown): string {
  if (cause instanceof KnownError) return messageOf(cause, 'en');
  if (cause instanceof BootError || cause instanceof EmbeddedError) return cause.message;
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}

async function run(): Promise<void> {
  try {
    const say = (line: string) => void process.stdout.write(`${line}\n`);
    await adminProgram({ config: readConfig(process.env), now: new Date(), say }).parseAsync();
  } catch (cause) {
    // Commander has said it already, help and version included.
    if (cause instanceof CommanderError) process.exit(cause.exitCode);
    process.stderr.write(`✗ ${lineOf(cause)}\n`);
    process.exit(1);
  }
}

void run();
