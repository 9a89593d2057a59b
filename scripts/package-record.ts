/** Writes down which packages a build takes something from: the licences that ship are held against it. */
import { writeFileSync } from 'node:fs';

interface Chunk {
  readonly type: 'chunk';
  readonly modules: Readonly<Record<string, { readonly renderedLength: number }>>;
}
interface Asset {
  readonly type: 'asset';
  readonly originalFileNames: readonly string[];
}

/** `preact` of `/x/node_modules/preact/dist/preact.js`, `@mozilla/readability` of `../node_modules/@mozilla/readability/index.js`; the last one counts. */
const PACKAGE = /.*\bnode_modules\/((?:@[^/]{1,99}\/)?[^/]{1,99})\//;

export class PackageRecord {
  readonly #packages = new Set<string>();

  /** For Vite. What is loaded but left out of the bundle again doesn't count. */
  readonly plugin = {
    name: 'package-record',
    generateBundle: (_options: unknown, bundle: Readonly<Record<string, Chunk | Asset>>) => {
      for (const id of Object.values(bundle).flatMap(listIds)) {
        const name = PACKAGE.exec(id)?.[1];
        if (name) this.#packages.add(name);
      }
    },
  };

  clear(): void {
    this.#packages.clear();
  }

  write(file: string): void {
    writeFileSync(file, `${JSON.stringify([...this.#packages].sort(), null, 2)}\n`);
  }
}

function listIds(part: Chunk | Asset): readonly string[] {
  if (part.type === 'asset') return part.originalFileNames;
  return Object.entries(part.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []));
}
