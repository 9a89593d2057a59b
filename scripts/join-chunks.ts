/** Puts what is always loaded together into one file: to a popup that is to answer at once, each further file costs more than its bytes. */
import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';

/**
 * Modules by the name of the file that they, and what they import, are put into; paths from the project's folder. A module that several
 * want goes to the first. What is imported through a room's door isn't followed, as the door leads to the whole room: name what is meant.
 */
export type Joined = Readonly<Record<string, readonly string[]>>;

interface Module {
  readonly importedIds: readonly string[];
  readonly importers: readonly string[];
}
type FindModule = (id: string) => Module | null;

/** The plugin; the build fails where a path leads to no module. Scripts put into pages and the background are one file each as they are, and stay so. */
export function joinChunks(root: string, joined: Joined): Plugin {
  return {
    name: 'join-chunks',
    outputOptions: (options) => {
      if (options.format === 'iife') return options;
      let homes: ReadonlyMap<string, string> | undefined;
      const manualChunks = (id: string, { getModuleInfo }: { readonly getModuleInfo: FindModule }) => {
        homes ??= findHomes(root, joined, getModuleInfo);
        return homes.get(id);
      };
      return { ...options, manualChunks };
    },
  };
}

function findHomes(root: string, joined: Joined, findModule: FindModule): ReadonlyMap<string, string> {
  const homes = new Map<string, string>();
  for (const [name, paths] of Object.entries(joined)) {
    const left = paths.map((path) => normalizePath(join(root, path)));
    for (let id = left.pop(); id !== undefined; id = left.pop()) {
      const module = findModule(id);
      if (module === null)
        throw new Error(`There is no ${id} to put into the file "${name}": name a module of the build in wxt.config.ts.`);
      if (homes.has(id)) continue;
      if (!isOfPage(id, module)) homes.set(id, name);
      left.push(...module.importedIds.filter((imported) => !imported.endsWith(DOOR)));
    }
  }
  return homes;
}

const DOOR = '/index.ts';

/** A page and what it begins with would begin in every page that loads the file; what the builder adds to each page would not. */
function isOfPage(id: string, { importers }: Module): boolean {
  return id.endsWith(PAGE) || (importers.some((importer) => importer.endsWith(PAGE)) && !id.startsWith(BUILDERS));
}
const PAGE = '.html';
const BUILDERS = '\0';
