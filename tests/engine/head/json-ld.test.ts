/** JSON-LD as pages really write it. */
import { expect, it } from 'vitest';
import { cleanFound } from '../../../engine/extract/clean-found.ts';
import { readJsonLd } from '../../../engine/extract/json-ld/read-json-ld.ts';

/** As the reading gets it: what the page sends, cleaned. */
const read = (...scripts: string[]) => {
  const html = scripts.map((text) => `<script type="application/ld+json">${text}</script>`).join('');
  const jsonLd = readJsonLd(new DOMParser().parseFromString(html, 'text/html'));
  const root = { tag: 'body', index: 0, parent: null, depth: 0, hint: '', attributes: null, children: [], hidden: false };
  return cleanFound({ url: '', base: '', title: '', metas: [], language: '', jsonLd, tree: { root, nodes: [root], cut: false } }).jsonLd;
};

it.each([
  ['plain', '{"@type":"NewsArticle","headline":"Ferry returns"}'],
  ['in a list', '[{"@type":"BreadcrumbList"},{"@type":"NewsArticle","headline":"Ferry returns"}]'],
  ['in a graph', '{"@graph":[{"@type":"WebSite","name":"Courier"},{"@type":["Article","NewsArticle"],"headline":"Ferry returns"}]}'],
  ['as the main entity', '{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","headline":"Ferry returns"}}'],
  ['in a comment', '<!-- {"@type":"NewsArticle","headline":"Ferry returns"} -->'],
  ['in CDATA', '//<![CDATA[\n{"@type":"NewsArticle","headline":"Ferry returns"}\n//]]>'],
  ['with a raw line break', '{"@type":"NewsArticle","headline":"Ferry\nreturns"}'],
  ['with a comma too many', '{"@type":"NewsArticle","headline":"Ferry returns",}'],
  ['with entities', '{"@type":"NewsArticle","headline":"Ferry&nbsp;returns"}'],
  ['with its quotes as entities', '{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Ferry returns&quot;}'],
  ['with markup', '{"@type":"NewsArticle","headline":"<b>Ferry</b> returns"}'],
  ['with a full type', '{"@type":"https://schema.org/NewsArticle","headline":"Ferry returns"}'],
])('reads %s', (_, script) => {
  expect(read(script)).toMatchObject({ hasArticle: true, headline: 'Ferry returns' });
});

it('joins scripts and prefers the story to a list of others', () => {
  const facts = read(
    '{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Another story"}]}',
    '{broken',
    '{"@type":"NewsArticle","headline":"Ferry returns","author":[{"name":"Ada Quill"},"Bo Marsh"],"isAccessibleForFree":"False","wordCount":"812"}',
  );
  expect(facts).toMatchObject({
    headline: 'Ferry returns',
    isAccessibleForFree: false,
    wordCount: 812,
    authors: [
      { name: 'Ada Quill', isOrganization: false },
      { name: 'Bo Marsh', isOrganization: false },
    ],
  });
});

it.each([
  ['nothing', []],
  ['no JSON', ['hello']],
  ['a number', ['7']],
  ['null', ['null']],
  ['wrong shapes', ['{"@type":7,"headline":{"x":[]},"author":[null,5,[[]]],"wordCount":{},"image":[[]]}']],
  ['a deep nest', [`${'{"mainEntity":'.repeat(5000)}1${'}'.repeat(5000)}`]],
  ['a wide list', [`[${'{"@type":"NewsArticle","author":{"name":"A B"}},'.repeat(5000)}{}]`]],
  ['a reference to itself', ['{"@graph":[{"@id":"#a","@type":"NewsArticle","author":{"@id":"#a"}}]}']],
])('survives %s', (_, scripts) => {
  expect(() => read(...scripts)).not.toThrow();
});
