/** Pages that are too much: of text, of elements, of depth, of one thing beside many others. */
import { type HostilePage, type MakePage, takeTurn, toDocument } from '../hostile-page.ts';
import type { Random } from '../random.ts';
import { toArticle, writeParagraph, writeSentence, writeStory } from '../story.ts';

type Weigh = (random: Random, story: string) => string;

const MB = 1_000_000;

/** Prose of about this many characters, cheap to make: a few hundred sentences over and over, numbered. */
function proseOf(random: Random, length: number, wrap: (text: string, i: number) => string): string {
  const sentences = Array.from({ length: 200 }, () => writeSentence(random));
  const parts: string[] = [];
  for (let i = 0, made = 0; made < length; i++) {
    const text = `${sentences[i % 200]} ${sentences[(i * 7 + 3) % 200]} Number ${i}.`;
    parts.push(wrap(text, i));
    made += text.length;
  }
  return parts.join('');
}

const paragraphs = (random: Random, length: number) => proseOf(random, length, (text) => `<p>${text}</p>`);
const nest = (open: string, close: string, times: number, inside: string) => open.repeat(times) + inside + close.repeat(times);
const script = (code: string) => `<script>${code}</script>`;

/** Hangs an element made so many levels deep by script into the page: no parser would make it. */
const deepByScript = (levels: number, tag: string, inside: string) =>
  script(
    `let at=document.createElement('${tag}');at.innerHTML=${JSON.stringify(inside)};for(let i=0;i<${levels};i++){const up=document.createElement('${tag}');up.append(at);at=up}document.body.append(at)`,
  );

const HUGE: Readonly<Record<string, Weigh>> = {
  '20 MB of text in paragraphs': (random) => toArticle(writeStory(random), paragraphs(random, 20 * MB)),
  '20 MB of text in one paragraph': (random) => toArticle(writeStory(random), `<p>${proseOf(random, 20 * MB, (text) => `${text} `)}</p>`),
  '20 MB of text in lines': (random) => toArticle(writeStory(random), `<div>${proseOf(random, 20 * MB, (text) => `${text}<br>`)}</div>`),
  'one word of 5 MB': (random, story) => toArticle(writeStory(random), `<p>${'a'.repeat(5 * MB)}</p>${story}`),
  '5 MB of white space': (_, story) => `${' \n\t'.repeat((5 * MB) / 3)}${story}<p>${'\u00a0 '.repeat(MB)}</p>`,
  '5 MB of quotation marks': (random, story) => toArticle(writeStory(random), `${story}<p>${'“said ”'.repeat(MB)}</p>`),
  '5 MB of full stops': (random, story) => toArticle(writeStory(random), `${story}<p>${'. A.'.repeat(MB)}</p>`),
  '5 MB of commas and colons': (random, story) => toArticle(writeStory(random), `${story}<p>${'a,b:c;'.repeat(MB)}</p>`),
  '10 MB of text in a comment and a script': (_, story) =>
    `<!--${'x '.repeat(5 * MB)}-->${story}<script type="text/plain">${'y '.repeat(5 * MB)}</script>`,
  '10 MB in attributes': (_, story) =>
    story.replaceAll('<p>', `<p class="${'c '.repeat(400_000)}" style="${'a:b;'.repeat(100_000)}" data-x="${'d'.repeat(200_000)}">`),
  '200,000 elements before the story': (random, story) => `<div>${'<i></i>'.repeat(200_000)}</div>${toArticle(writeStory(random), story)}`,
  '200,000 links before the story': (_, story) => `<ul>${'<li><a href="/a">More news of the river</a></li>'.repeat(100_000)}</ul>${story}`,
  '200,000 paragraphs': (random) => toArticle(writeStory(random), `<p>${writeSentence(random)}</p>`.repeat(200_000)),
  '200,000 spans in the story': (random) => toArticle(writeStory(random), `<p>${'<span>word</span> '.repeat(200_000)}</p>`),
  '100,000 hidden elements': (_, story) => `<style>.h{display:none}</style>${'<p class=h>Hidden words here.</p>'.repeat(100_000)}${story}`,
  '100,000 pictures': (_, story) =>
    `${'<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="A picture of the mill">'.repeat(100_000)}${story}`,
  '100,000 form fields': (_, story) => `<form>${'<label>Name<input name=a></label>'.repeat(50_000)}</form>${story}`,
  'a table of 100,000 cells': (_, story) => `<table>${`<tr>${'<td>42 crowns</td>'.repeat(20)}</tr>`.repeat(5000)}</table>${story}`,
  '60,000 comments': (_, story) => `${'text <!-- c --> '.repeat(60_000)}${story}`,
  '3,000 custom elements with shadow roots': (_, story) =>
    `${'<x-a><template shadowrootmode="open"><p>In the shadow <slot></slot></p></template>light</x-a>'.repeat(3000)}${story}`,
};

const DEEP: Readonly<Record<string, Weigh>> = {
  'lists nested 150 deep around 1 MB': (random) => nest('<ul><li>Item ', '</li></ul>', 150, paragraphs(random, MB)),
  'quotations nested 400 deep around 1 MB': (random) => nest('<blockquote>', '</blockquote>', 400, paragraphs(random, MB)),
  'boxes nested 480 deep, each with text': (random, story) => `${nest(`<div><p>${writeParagraph(random)}</p>`, '</div>', 480, story)}`,
  'tables nested 150 deep': (_, story) => nest('<table><tr><td>', '</td></tr></table>', 150, story),
  'links and bold in turn, 500 deep': (random, story) => `<p>${nest('<b><span>', '</span></b>', 250, writeSentence(random))}</p>${story}`,
  '200 trees 400 deep': (random, story) => `${nest('<div>', '</div>', 400, `<p>${writeSentence(random)}</p>`).repeat(40)}${story}`,
  '100,000 deep by script, empty': (_, story) => story + deepByScript(100_000, 'div', 'deep'),
  '100,000 deep by script, with a story': (_, story) => deepByScript(100_000, 'div', story),
  '5,000 deep by script, inline': (_, story) => story + deepByScript(5000, 'span', 'Some words at the end'),
  '20,000 deep lists by script': (_, story) =>
    story +
    script(
      `let at=document.body;for(let i=0;i<10000;i++){const u=document.createElement('ul'),l=document.createElement('li');l.textContent='Item '+i;u.append(l);at.append(u);at=l}`,
    ),
  'shadow roots 300 deep': (_, story) =>
    story +
    script(
      `let at=document.body;for(let i=0;i<300;i++){const d=document.createElement('div');at.append(d);const s=d.attachShadow({mode:'open'});s.innerHTML='<p>Shadow text number '+i+' with some words.</p><slot></slot>';at=s}`,
    ),
  'frames 5 deep': (_, story) => nest('<iframe srcdoc="', '"></iframe>', 1, story.replaceAll('"', '&quot;')).repeat(8),
};

const QUADRATIC: Readonly<Record<string, Weigh>> = {
  '10,000 headings and a very long title': (random) =>
    `<title>${'mill river council '.repeat(10_000)}</title>${Array.from({ length: 10_000 }, (_, i) => `<h2>The mill and the river ${i}</h2>`).join('')}${toArticle(writeStory(random))}`,
  '50,000 links': (_, story) => `${Array.from({ length: 50_000 }, (_, i) => `<a href="/${i}">Link number ${i}</a> `).join('')}${story}`,
  '50,000 links in the story': (random) =>
    toArticle(writeStory(random), Array.from({ length: 5000 }, () => `<p>${'<a href="/a">The mill</a> said. '.repeat(10)}</p>`).join('')),
  '20,000 names': (random) =>
    toArticle(
      writeStory(random),
      proseOf(
        random,
        MB,
        (_, i) =>
          `<p>Anna${i} Bell${i % 977} said on Monday that Carl${i % 13} Dorn${i} had told Eva Finch${i} of it. “It is so,” Bell${i % 977} said.</p>`,
      ),
    ),
  '20,000 quotations': (random) =>
    toArticle(writeStory(random), '<p>“We will not wait,” she said. “No,” he said, “never.” “Why?” they asked.</p>'.repeat(7000)),
  'one sentence of 20,000 words': (random) =>
    toArticle(writeStory(random), `<p>${'and the council of the river said that, '.repeat(5000)}</p>`),
  '1 MB of nested quotation marks': (random) =>
    toArticle(writeStory(random), `<p>${'“‘«„'.repeat(100_000)} ${writeParagraph(random)} ${'”’»“'.repeat(100_000)}</p>`),
  '1 MB of capital letters': (random) => toArticle(writeStory(random), `<p>${'Anna Bell Carl Dorn '.repeat(50_000)}</p>`),
  '1 MB of initials': (random) => toArticle(writeStory(random), `<p>${'A. B. Mr. U.S. Dr. '.repeat(50_000)}</p>`),
  '1 MB of digits': (random) => toArticle(writeStory(random), `<p>${'1,234.56 3. Mai 12:30 '.repeat(45_000)}</p>`),
  '1 MB of hyphens': (random) => toArticle(writeStory(random), `<p>${'-'.repeat(500_000)}${'a-'.repeat(250_000)}</p>`),
  '1 MB of spaces in lines': (random) =>
    toArticle(writeStory(random), `<p>${`word${' '.repeat(999)}`.repeat(1000)}</p>`.replaceAll('  ', ' \u00a0')),
  '3,000 lists of three': (random) =>
    toArticle(writeStory(random), `<ul><li>One ${writeSentence(random)}</li><li>Two</li><li>Three</li></ul>`.repeat(3000)),
  '2,000 tables': (random) =>
    toArticle(writeStory(random), '<table><tr><th>Name</th><th>Sum</th></tr><tr><td>Mill</td><td>3</td></tr></table>'.repeat(2000)),
  '5,000 pictures in the story': (random) =>
    toArticle(
      writeStory(random),
      `<figure><img src="/a.jpg" width=900 height=600 alt="The mill"><figcaption>The mill. ${writeSentence(random)}</figcaption></figure><p>${writeSentence(random)}</p>`.repeat(
        5000,
      ),
    ),
  '10,000 bylines': (random, story) =>
    `${Array.from({ length: 10_000 }, (_, i) => `<span class="byline author" rel="author">By Name Number${i}</span>`).join('')}${toArticle(writeStory(random), story)}`,
  '10,000 times': (_, story) =>
    `${Array.from({ length: 10_000 }, (_, i) => `<time datetime="2023-01-0${(i % 9) + 1}">Published 0${(i % 9) + 1} January 2023</time>`).join('')}${story}`,
  '10,000 h1': (random) => `<h1>The mill opens again</h1>`.repeat(10_000) + toArticle(writeStory(random)),
  'a paragraph of 10,000 line breaks': (random, story) => `<p>${`${writeSentence(random)}<br><br>`.repeat(10_000)}</p>${story}`,
  '1 MB in Chinese': () =>
    toArticle(
      { headline: '水厂重新开放', dek: '', byline: '', paragraphs: [] },
      `<p>${'市议会周一表示，水厂将于六月重新开放。“我们等了很久。”她说。'.repeat(100)}</p>`.repeat(300),
    ),
};

const WIDE: Readonly<Record<string, Weigh>> = {
  '5,000 classes of style': (random, story) =>
    `<style>${Array.from({ length: 5000 }, (_, i) => `.a${i} .b${i}:not(.c) > *{color:red}`).join('')}</style>${toArticle(writeStory(random), paragraphs(random, 200_000))}${story}`,
  '60 columns of boxes': (random) =>
    nest(
      '<div style="display:flex">',
      '</div>',
      20,
      Array.from({ length: 60 }, () => `<div><p>${writeSentence(random)}</p></div>`).join(''),
    ),
  'one parent of 60,000 texts': (random) => toArticle(writeStory(random), `<div>${'word<br>'.repeat(60_000)}</div>`),
  'slots of 5,000 children': (_, story) =>
    `<x-a><template shadowrootmode="open"><slot></slot><slot name="b"></slot></template>${'<p>Light text in a slot.</p>'.repeat(5000)}</x-a>${story}`,
};

function heavy(table: Readonly<Record<string, Weigh>>): MakePage {
  return (random, seed): HostilePage => {
    const story = writeStory(random);
    const [what, weigh] = takeTurn(Object.entries(table), seed);
    return { what, html: toDocument(weigh(random, toArticle(story))), scripted: true };
  };
}

export const hugePages = heavy(HUGE);
export const deepPages = heavy(DEEP);
export const quadraticPages = heavy(QUADRATIC);
export const widePages = heavy(WIDE);
/** Every heavy page once, by name. */
export const HEAVY: readonly (readonly [string, Weigh])[] = [HUGE, DEEP, QUADRATIC, WIDE].flatMap((table) => Object.entries(table));
