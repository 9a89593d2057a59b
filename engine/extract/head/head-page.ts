/** What the sources of the head look at, gathered once. */
import type { FoundPage } from '../../found-page.ts';
import type { PageNode } from '../../page-tree.ts';
import { findUp } from '../tree-query.ts';
import type { LinesAround, SeenNodes } from './lines-around.ts';

/** The page as found, with its metas by name; `language` is never ''. */
export interface ReadPage extends Omit<FoundPage, 'tree' | 'metas'>, SeenNodes {
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
  const { nodes, concealed } = tree;
  const isUnseen = (node: PageNode) =>
    concealed !== undefined && concealed.size > 0 && findUp(node, ({ index }) => concealed.has(index)) !== undefined;
  return { ...page, language: page.language || 'en', nodes, isUnseen, meta: (name) => contents.get(name) ?? [] };
}
