/** What the sources of the head look at, gathered once. */
import type { FoundPage } from '../../found-page.ts';
import type { PageNode } from '../../page-tree.ts';
import type { LinesAround } from './lines-around.ts';

/** The page as found, with its metas by name; `language` is never ''. */
export interface ReadPage extends Omit<FoundPage, 'tree' | 'metas'> {
  /** All elements in document order; the first is the body. */
  readonly nodes: readonly PageNode[];
  readonly meta: Metas;
}

/** Contents of `<meta>` by lower-case name; [] where there is none. */
export type Metas = (name: string) => readonly string[];

/** The same with the lines above and below its headline. */
export interface HeadPage extends ReadPage, LinesAround {}

const MAX_CONTENTS = 30;

/** Makes a page ready to be asked for its head. */
export function toReadPage({ metas, tree, ...page }: FoundPage): ReadPage {
  const contents = new Map<string, string[]>();
  for (const [name, content] of metas) contents.set(name, [...(contents.get(name) ?? []), content].slice(0, MAX_CONTENTS));
  return { ...page, language: page.language || 'en', nodes: tree.nodes, meta: (name) => contents.get(name) ?? [] };
}
