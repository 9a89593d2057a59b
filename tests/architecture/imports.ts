/** Reads which project files import which, from the text of the sources. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

export interface SourceFile {
  /** Path from the project's root, with forward slashes. */
  readonly path: string;
  readonly lines: number;
  readonly text: string;
  /** Project files it imports, as paths. */
  readonly imports: readonly string[];
  /** Packages it imports, as written. */
  readonly packages: readonly string[];
}

export const ROOT = join(import.meta.dirname, '../..');
const ROOMS = ['engine', 'components', 'platform', 'entrypoints', 'assets'];

/** `import x from 'y'`, `export {…} from 'y'` over several lines, `import 'y'`, `import('y')`; not `type T = 'y'`. */
const IMPORT =
  /^(?:import|export)\b[^'";=]*\bfrom\s*['"]([^'"\n]+)['"]|^import\s*['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/gm;

/** Every TypeScript file of the rooms that are shipped. */
export function readSources(): SourceFile[] {
  return ROOMS.flatMap((room) => listFiles(join(ROOT, room))).map(readSource);
}

function listFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return listFiles(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

function readSource(file: string): SourceFile {
  const text = readFileSync(file, 'utf8');
  const specifiers = [...text.matchAll(IMPORT)].flatMap((match) => match[1] ?? match[2] ?? match[3] ?? []);
  const isLocal = (specifier: string) => specifier.startsWith('.');
  return {
    path: toProjectPath(file),
    lines: text.split('\n').length,
    text,
    imports: specifiers.filter(isLocal).map((specifier) => toProjectPath(normalize(join(dirname(file), specifier)))),
    packages: specifiers.filter((specifier) => !isLocal(specifier)),
  };
}

function toProjectPath(file: string): string {
  return relative(ROOT, file).replaceAll('\\', '/');
}

/** A way round through the imports, or null where there is none. */
export function findCycle(files: readonly SourceFile[]): string[] | null {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const next of byPath.get(path)?.imports ?? []) {
      const cycle = visit(next, [...trail, path]);
      if (cycle) return cycle;
    }
    done.add(path);
    return null;
  };
  for (const { path } of files) {
    const cycle = visit(path, []);
    if (cycle) return cycle;
  }
  return null;
}
