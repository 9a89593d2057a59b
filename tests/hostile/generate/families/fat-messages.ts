/** Pages whose copy would be megabytes: names, attributes, metadata and text that are long, or take many bytes to a letter. */
import { type MakePage, takeTurn, toDocument } from '../hostile-page.ts';
import type { Random } from '../random.ts';
import { toArticle, writeParagraph, writeStory } from '../story.ts';

type Fatten = (random: Random, story: string) => { readonly body: string; readonly head?: string };

const times = (count: number, make: (at: number) => string) => Array.from({ length: count }, (_, at) => make(at)).join('');
const letters = (count: number, at: number) => `名${at} `.repeat(Math.ceil(count / 4)).slice(0, count);
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const article = (fields: object) => ({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...fields });

const FAT: Readonly<Record<string, Fatten>> = {
  'metas of long names': (_, story) => ({
    head: times(
      300,
      (at) =>
        `<meta property="${letters(1900, at)}" name="n${letters(1900, at)}" itemprop="i${letters(1900, at)}" content="${letters(2000, at)}">`,
    ),
    body: story,
  }),
  'long authors': (_, story) => ({
    head: ld(article({ author: Array.from({ length: 20 }, (_entry, at) => ({ name: letters(25_000, at) })) })),
    body: story,
  }),
  '40 scripts of broken data': (_, story) => ({
    head: times(40, (at) =>
      ld(article({ text: letters(590_000, at) }))
        .replace(']', '')
        .replace('}</script>', ',,</script>'),
    ),
    body: story,
  }),
  'a title of 3 MB': (_, story) => ({ head: `<title>${'Mill river '.repeat(280_000)}</title>`, body: story }),
  'a title of 30 MB': (_, story) => ({ head: `<title>${'Mill river '.repeat(2_800_000)}</title>`, body: story }),
  'a meta of 30 MB': (_, story) => ({ head: `<meta name="description" content="${'Mill river '.repeat(2_800_000)}">`, body: story }),
  'a class of 30 MB': (_, story) => ({ body: story.replace('<p>', `<p class="${'mill '.repeat(6_000_000)}">`) }),
  'a script of data of 40 MB': (_, story) => ({
    head: `<script type="application/ld+json">{"a":"${'x'.repeat(40_000_000)}"}</script>`,
    body: story,
  }),
  'Chinese in every attribute': (random) => ({
    body: toArticle(
      writeStory(random),
      times(2000, (at) => `<p title="${letters(3000, at)}" class="${letters(390, at)}">${writeParagraph(random)}</p>`),
    ),
  }),
  'controls in the text': (random) => ({
    body: toArticle(
      writeStory(random),
      times(600, () => `<p>${'&#1;&#2;'.repeat(200)}${writeParagraph(random)}</p>`),
    ),
  }),
  'long addresses of pictures': (random) => ({
    body: toArticle(
      writeStory(random),
      times(
        300,
        (at) => `<img src="data:image/png;base64,${'A'.repeat(60_000)}${at}" alt="${letters(4000, at)}"><p>${writeParagraph(random)}</p>`,
      ),
    ),
  }),
  'elements of long names': (_, story) => ({
    body: `${times(5000, (at) => `<x-${'a'.repeat(2000)}${at}></x-${'a'.repeat(2000)}${at}>`)}${story}`,
  }),
  '20,000 attributes of one element': (_, story) => ({ body: `<div ${times(20_000, (at) => `data-a${at}="b" `)}>${story}</div>` }),
};

export const fatMessages: MakePage = (random, seed) => {
  const story = writeStory(random);
  const [what, fatten] = takeTurn(Object.entries(FAT), seed);
  const { body, head } = fatten(random, toArticle(story));
  return { what, html: toDocument(body, head), ...(body.includes(story.paragraphs[0] ?? '') ? { shown: story.paragraphs } : {}) };
};
