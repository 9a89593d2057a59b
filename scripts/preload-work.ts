/** In the documents of pages that do work: names the chunks that the work needs, so that they load while the page itself is being set up. */
import type { Plugin } from 'vite';

const WORKER = '/entrypoints/work/start-work.ts';
/** What it imports when work begins. */
const NEEDED = ['/entrypoints/work/read-copy.ts', '/entrypoints/work/to-story.ts'];

interface Chunk {
  readonly type: string;
  readonly fileName: string;
  readonly imports?: readonly string[];
  readonly moduleIds?: readonly string[];
}
type Bundle = Readonly<Record<string, Chunk>>;

export const preloadWork: Plugin = {
  name: 'preload-work',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle, chunk }) {
      if (!bundle || !chunk) return [];
      const own = listClosure(bundle, chunk.fileName);
      if (!own.some((file) => holds(bundle[file], WORKER))) return [];
      const needed = Object.keys(bundle).filter((file) => NEEDED.some((path) => holds(bundle[file], path)));
      const files = new Set(needed.flatMap((file) => listClosure(bundle, file)));
      return [...files]
        .filter((file) => !own.includes(file))
        .map((file) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` }, injectTo: 'head' }));
    },
  },
};

function holds(chunk: Chunk | undefined, path: string): boolean {
  return chunk?.moduleIds?.some((id) => id.endsWith(path)) ?? false;
}

/** The chunk and all that it imports. */
function listClosure(bundle: Bundle, file: string, found: string[] = []): readonly string[] {
  if (found.includes(file)) return found;
  found.push(file);
  for (const imported of bundle[file]?.imports ?? []) listClosure(bundle, imported, found);
  return found;
}
