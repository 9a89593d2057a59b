/** Runs in the bench's browser page: reads a stored page as the engine does, and returns its head and its tree as nested arrays. */
import { findHead } from '../../engine/extract/head/find-head.ts';
import { findPage } from '../../engine/find-page.ts';
import type { PageFacts, PageNode } from '../../engine/page-tree.ts';

type Packed = readonly [
  tag: string,
  hint: string,
  attributes: PageNode['attributes'],
  hidden: 0 | 1,
  children: readonly (Packed | string)[],
];

const pack = (node: PageNode): Packed => [
  node.tag,
  node.hint,
  node.attributes,
  node.hidden ? 1 : 0,
  node.children.map((child) => (typeof child === 'string' ? child : pack(child))),
];

Object.assign(globalThis, {
  readTree(html: string, url: string) {
    const document = new DOMParser().parseFromString(html, 'text/html');
    const base = document.createElement('base');
    base.href = url;
    document.head.prepend(base);
    const found = findPage(document, { url });
    const head = findHead(found);
    const { jsonLd } = found;
    const facts: PageFacts = {
      title: head.headline.value,
      description: jsonLd.description ?? '',
      articleBody: jsonLd.articleBody ?? '',
      language: found.language || 'en',
    };
    return { tree: pack(found.tree.root), head, facts };
  },
});
