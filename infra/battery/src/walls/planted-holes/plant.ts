// Imported before everything else in a process that is to have a hole: puts it where the module is loaded, or ends the process.
import { registerHooks } from 'node:module';
import { CODE_HOLES } from './code.ts';

const wanted = process.env['BATTERY_HOLE'];
const hole = CODE_HOLES.find(({ name }) => name === wanted);
if (!hole) throw new Error(`There is no hole ${String(wanted)}.`);

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith(`/packages/${hole.module}`)) return loaded;
    const source = hole.changes.reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${hole.module} has no ${from} to plant «${hole.name}» in.`);
      return text.replace(from, () => to);
    }, textOf(loaded.source));
    return { ...loaded, source };
  },
});

function textOf(source: string | ArrayBuffer | NodeJS.TypedArray | undefined): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}
