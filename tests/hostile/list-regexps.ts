/** All regular expressions of a room: those written in its sources, and those it makes while it works. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { transformSync } from 'esbuild';
import { parseAst } from 'vite';

export interface Found {
  readonly pattern: RegExp;
  readonly where: string;
}

const ROOT = join(import.meta.dirname, '../..');

/** The literals in all source files below a folder of the project. */
export function listLiterals(folder: string): Found[] {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  return files.flatMap((name) => {
    const path = join(ROOT, folder, name);
    const { code } = transformSync(readFileSync(path, 'utf8'), { loader: name.endsWith('x') ? 'tsx' : 'ts', target: 'esnext' });
    return listIn(parseAst(code)).map((pattern) => ({ pattern, where: relative(ROOT, path) }));
  });
}

function listIn(node: unknown): RegExp[] {
  if (Array.isArray(node)) return node.flatMap(listIn);
  if (typeof node !== 'object' || node === null) return [];
  if ('regex' in node && node.regex) {
    const { pattern, flags } = node.regex as { readonly pattern: string; readonly flags: string };
    return [new RegExp(pattern, flags)];
  }
  return Object.values(node).flatMap(listIn);
}

/** What is made with `new RegExp` while `work` is done. Modules that make theirs when loaded must be loaded in `work`. */
export async function listMade(work: () => Promise<void>): Promise<Found[]> {
  const made: Found[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, words, newTarget) {
      const pattern = Reflect.construct(target, words, newTarget) as RegExp;
      made.push({ pattern: new Original(pattern.source, pattern.flags), where: 'made while working' });
      return pattern;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = Original;
  }
  return made;
}
