/** Any elements in any order with any attributes, around pieces of a story. */
import { type MakePage, toDocument } from '../hostile-page.ts';
import type { Random } from '../random.ts';
import { toArticle, writeParagraph, writeSentence, writeStory } from '../story.ts';

// biome-ignore format: a row a theme
const TAGS = [
  'a', 'abbr', 'address', 'amp-img', 'article', 'aside', 'audio', 'b', 'base', 'bdi', 'bdo', 'blockquote', 'br', 'button', 'canvas', 'caption', 'center',
  'cite', 'code', 'col', 'dd', 'del', 'details', 'dfn', 'dialog', 'div', 'dl', 'dt', 'em', 'embed', 'fieldset', 'figcaption', 'figure', 'font', 'footer',
  'form', 'frame', 'h1', 'h2', 'h3', 'h6', 'header', 'hr', 'i', 'iframe', 'img', 'input', 'ins', 'kbd', 'label', 'legend', 'li', 'link', 'main', 'map', 'mark',
  'marquee', 'math', 'menu', 'meta', 'meter', 'nav', 'nobr', 'noscript', 'object', 'ol', 'optgroup', 'option', 'output', 'p', 'picture', 'pre', 'progress',
  'q', 'rp', 'rt', 'ruby', 's', 'samp', 'search', 'section', 'select', 'slot', 'small', 'source', 'span', 'strong', 'style', 'sub', 'summary', 'sup', 'svg',
  'table', 'tbody', 'td', 'template', 'textarea', 'tfoot', 'th', 'thead', 'time', 'title', 'tr', 'track', 'tt', 'u', 'ul', 'var', 'video', 'wbr', 'x-own',
];
const ATTRIBUTES = [
  'class',
  'id',
  'style',
  'hidden',
  'role',
  'itemprop',
  'href',
  'src',
  'name',
  'dir',
  'lang',
  'datetime',
  'rel',
  'aria-hidden',
  'slot',
  'content',
  'property',
  'is',
  'popover',
  'open',
  'contenteditable',
  'width',
];
// biome-ignore format: a row a theme
const VALUES = [
  '', 'article', 'body', 'headline', 'byline author', 'datePublished', 'story', 'comment', 'newsletter', 'related', 'nav', 'sidebar', 'display:none', 'opacity:0',
  'position:fixed;inset:0', 'float:left', 'true', 'auto', 'rtl', 'de', 'xx', '2023-05-06', '/a', '#', 'javascript:1', 'data:image/png,x', '::', '100%', '-1', '9'.repeat(400), '\u202e',
];

export const soup: MakePage = (random) => {
  const story = writeStory(random, 4);
  const texts = [...story.paragraphs, story.headline];
  const body = Array.from({ length: random.between(5, 60) }, () => ladle(random, texts, random.between(0, 6))).join('');
  return { what: 'soup', html: toDocument(random.chance(0.5) ? `${body}${toArticle(story)}${body.slice(0, 500)}` : body) };
};

function ladle(random: Random, texts: readonly string[], depth: number): string {
  const tag = random.pick(TAGS);
  const attributes = Array.from({ length: random.between(0, 3) }, () => ` ${random.pick(ATTRIBUTES)}="${random.pick(VALUES)}"`).join('');
  const inside =
    depth === 0
      ? scoop(random, texts)
      : Array.from({ length: random.between(0, 3) }, () => ladle(random, texts, depth - 1)).join(scoop(random, texts));
  return `<${tag}${attributes}>${inside}${random.chance(0.9) ? `</${tag}>` : ''}`;
}

function scoop(random: Random, texts: readonly string[]): string {
  return random.pick([
    '',
    ' ',
    writeSentence(random),
    writeParagraph(random),
    random.pick(texts),
    '“',
    ' | ',
    'By Ann Lee',
    '&nbsp;',
    '<!-- c -->',
    '3 May 2023',
  ]);
}
