/** Runs in the bench's browser page: reads a stored page as the engine does, and returns its tree as nested arrays. */
import { Readability } from '@mozilla/readability';
import { snapshot } from '../../engine/extract/snapshot.ts';
import type { PageNode } from '../../engine/page-tree.ts';

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
    const started = performance.now();
    const tree = snapshot(document);
    const ms = performance.now() - started;
    const meta = (name: string) => document.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content') ?? '';
    const facts = {
      title: document.title,
      ogTitle: meta('og:title'),
      description: meta('og:description') || meta('description'),
      language: document.documentElement.lang,
      jsonLd: [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent ?? ''),
    };
    const packed = pack(tree.root);
    const t2 = performance.now();
    const readability = new Readability(document).parse()?.content ?? '';
    return { tree: packed, facts, cut: tree.cut, ms, readabilityMs: performance.now() - t2, readability };
  },
});
