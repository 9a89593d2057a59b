/** The reason that the ledger gives for what went is true of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../engine/index.ts';
import { isDateLine } from '../../../engine/text/is-date-line.ts';

const BODY = join(import.meta.dirname, '../../fixtures/body');
const HASHED = readFileSync(join(BODY, 'brief-hashed.html'), 'utf8');
const SEMANTIC = readFileSync(join(BODY, 'brief-semantic.html'), 'utf8');
const MENU = /<div class="a2">.*?<\/div>/;

/** The kind of the entry that holds a text. */
function kindOf(html: string, text: string): string | undefined {
  const reading = readArticle(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://bayweekly.example/2025/night-ferry' });
  const article = reading.ok ? reading.article : reading.anyway;
  return article?.removed.find(({ blocks }) => blocks.some((block) => block.text.includes(text)))?.kind;
}

const links = (names: string) =>
  `<div class="a2">${names
    .split(', ')
    .map((name) => `<a class="a3" href="/${name.length}">${name}</a>`)
    .join(' ')}</div>`;

describe('the ledger calls', () => {
  it('a menu so, though one of its links is to the newsletters', () => {
    expect(kindOf(HASHED, 'Harbour')).toBe('navigation');
  });

  it.each([
    ['News, Islands, Weather, Culture, Subscribe', 'navigation'],
    ['News, Islands, Sport, Video, Podcasts, Log in, Subscribe, Newsletters', 'navigation'],
    ['Facebook, WhatsApp, LinkedIn, Print', 'share-bar'],
  ])('links by what most of them are for: %s', (names, kind) => {
    expect(kindOf(HASHED.replace(MENU, links(names)), names.split(', ')[0] ?? '')).toBe(kind);
  });

  it('a form for letters so, though it has links to the parts of the site', () => {
    const form = `<div class="a2"><a href="/a">Sign up for our newsletter</a> <a href="/b">News</a> <form><input type="email"><input type="submit"></form></div>`;
    expect(kindOf(HASHED.replace(MENU, form), 'Sign up for our')).toBe('newsletter');
  });

  it.each([
    ['no markup that says so', HASHED],
    ['a time', SEMANTIC],
  ])('the day above the story a byline: %s', (_, html) => {
    expect(kindOf(html, '13 August 2025')).toBe('byline');
  });

  it.each(['© The Bay Weekly', '© 2025 Bay Media Ltd', '(c) The Bay Weekly'])('the rights below it a legal note: %s', (text) => {
    expect(kindOf(SEMANTIC.replace('© The Bay Weekly', text), text)).toBe('legal-note');
  });

  it('links to the parts of the site a menu, though the rights stand before them', () => {
    const menu = `© Bay Weekly <a href="/a">Home</a> <a href="/b">About us</a> <a href="/c">Contact</a> <a href="/d">Ferries</a>`;
    expect(kindOf(SEMANTIC.replace('© The Bay Weekly', menu), 'About us')).toBe('navigation');
  });
});

describe('a line of a date', () => {
  it.each([
    '13 August 2025',
    'August 13, 2025',
    'Published on Wednesday, Aug. 13th, 2025 at 10:15 BST',
    '13. August 2025, 10:15 Uhr',
    'Publié le 13 août 2025 à 10h15',
    '13 de agosto de 2025',
    '13.08.2025',
    '2025-08-13',
    '2025年8月13日 10時15分',
  ])('is %s', (text) => expect(isDateLine(text)).toBe(true));

  it.each([
    'The council met on 13 August 2025 in the rain.',
    'The ferry came back to the pier on 13 August 2025',
    'Budget 2025',
    '© 13 August 2025',
    'Route 13 closed',
    '2024/25',
  ])('is not %s', (text) => expect(isDateLine(text)).toBe(false));
});

const STORY = readFileSync(join(BODY, 'story.html'), 'utf8');
const above = (html: string) => STORY.replace('</h1>', `</h1>${html}`);
const amid = (html: string) => STORY.replace('<!-- middle -->', html);
const beside = (html: string) => STORY.replace('</main>', `</main><aside>${html}</aside>`);
const below = (html: string) => STORY.replace('<!-- end -->', html);

describe('lines around a headline are bylines, not biographies or buttons', () => {
  const author = (...lines: string[]) =>
    `<div class="author-box"><img src="a.jpg" alt="">${lines.map((line) => `<p>${line}</p>`).join('')}</div>`;
  it.each([
    [
      'a day below names and whom they write for',
      above(author('By Ada Quill and Bo Marsh for The Weir Example', 'June 19, 2025')),
      'June 19',
    ],
    [
      'a day amid a section and a reading time',
      above(author('River and Town', '20/1/2026 18:30', 'It takes 3 minutes to read')),
      '20/1/2026',
    ],
    ['whoever covers the river, in a few words', above(author('By Ada Quill', 'Freelance columnist')), 'Freelance columnist'],
    ['a day behind an office', above(author('Ada Quill', 'River correspondent in the valley', '3 May 2025')), '3 May'],
    [
      'a day with the comments counted',
      above('<p class="meta">By TWE, in River, Trade and Town · 31 Jan 2025, 20:02 · 0 Comments</p>'),
      '31 Jan 2025',
    ],
  ])('%s', (_, html, text) => {
    expect(kindOf(html, text)).toBe('byline');
  });

  it('but who covers what is told of the author', () => {
    const bio =
      '<div class="author-bio"><p>Ada Quill is a reporter for The Weir Example who covers the river. She joined in 2019.</p></div>';
    expect(kindOf(below(bio), 'covers the river')).toBe('author-bio');
  });
});

describe('a sentence that went is called', () => {
  it.each<[string, string, (html: string) => string, string]>([
    [
      'no button, though it names a network',
      'share',
      beside,
      'The boots that a hundred people showed on TikTok last year are back in the shop by the lock, in brown.',
    ],
    [
      'no byline, though its box has such a name',
      'meta-info',
      (html) => STORY.replace('<main>', `<aside>${html}</aside><main>`),
      'When a mill becomes a school, not every neighbour has the same needs, so take this list along.',
    ],
    [
      'no offer of an app, though it speaks of one',
      'x7',
      beside,
      'Every tenant of the old mill opens the gate with the app that the council bought, and most of them do so every single day of the week, whatever the river says.',
    ],
  ])('%s', (_, name, at, text) => {
    const kind = kindOf(at(`<div class="${name}"><p>${text}</p></div>`), text);
    expect(['share-bar', 'byline', 'app-promotion']).not.toContain(kind);
    expect(kind).toBeDefined();
  });
});

describe('a post of another site', () => {
  const post = (text: string) => `<blockquote class="twitter-tweet"><p>${text}</p>— Bo Marsh (@bomarsh) May 3, 2025</blockquote>`;

  it('is none of the buttons to share, in the story or below it', () => {
    expect(kindOf(amid(post('Saws at six again. https://t.co/abc')), 'Saws at six')).not.toBe('share-bar');
    expect(kindOf(below(`<div class="share">${post('Saws at six again. https://t.co/abc')}</div>`), 'Saws at six')).toBe('other');
    expect(
      kindOf(
        below('<div class="social-embed"><p>View this post on Picturegram</p><p>A post shared by Bo (@bomarsh)</p></div>'),
        'View this post',
      ),
    ).toBe('other');
  });

  it('is told apart from a credit that names an account', () => {
    expect(
      kindOf(below('<figcaption class="caption">Image: Bo Marsh (@bomarsh) / Coast Pictures</figcaption>'), 'Coast Pictures'),
    ).not.toBe('other');
  });
});

describe('the ledger says what a removed line is for', () => {
  it.each<[string, string, string]>([
    [
      'externen Inhalt',
      below(
        '<div class="social"><p>An dieser Stelle finden Sie externen Inhalt, der den Artikel ergänzt.</p><button>Anzeigen</button></div>',
      ),
      'consent',
    ],
    [
      'Folgst du uns',
      below('<div class="share"><p>Folgst du uns schon auf Whatsapp?</p><a href="/w">Zum Kanal</a></div>'),
      'app-promotion',
    ],
    [
      'preferred source',
      below('<div class="share"><p>Add us as a preferred source on Google to see more of our stories</p></div>'),
      'app-promotion',
    ],
    [
      'UNLOCK MORE',
      beside('<div class="related"><p>SUBSCRIBE TO UNLOCK MORE ARTICLES</p><button>Subscribe</button></div>'),
      'paywall-notice',
    ],
    ['Quelle', below('<p class="media">Quelle: dpa</p>'), 'byline'],
    ['Contributing', below('<div class="bottom"><p class="notes">Contributing: Coast Example; Bo Marsh</p></div>'), 'byline'],
    ['Deine Spende', beside('<div class="promo-box"><p>Deine Spende für die Werkstatt</p><a href="/s">Jetzt</a></div>'), 'subscription'],
  ])('%s', (text, html, kind) => {
    expect(kindOf(html, text)).toBe(kind);
  });

  it('sources such, and teasers with a day and comments with theirs no biographies', () => {
    const cards = ['Saws at six', 'A loft of oak', 'Ferry floats'].map(
      (title, i) =>
        `<div class="author-card"><img src="${i}.jpg" alt=""><p>${title} and what the town said of it</p><p>By Bo Marsh, Dec 1${i}, 2025</p></div>`,
    );
    const comment =
      '<div class="comment"><p class="author">Bo</p><p>May 26, 2025</p><p>I covered the mill for years, and it is based in a town that I love. Reply</p></div>';
    const sources =
      '<section class="notes"><h4>References</h4><ul><li>Quill, A. et al. Mills of the valley, 2019</li><li>Marsh, B. Saws, accessed 3 May 2025</li></ul></section>';
    expect(kindOf(beside(sources), 'Mills of the valley')).toBe('other');
    expect(kindOf(beside(`<div class="bios">${cards.join('')}</div>`), 'Saws at six')).not.toBe('author-bio');
    expect(kindOf(beside(`<div id="comments">${comment}</div>`), 'I covered')).toBe('comments');
  });

  it('a lone linked word above the story is a section', () => {
    expect(kindOf(above('<div class="social-row"><a class="share-x" href="/b">Business</a></div>'), 'Business')).toBe('navigation');
  });

  it('buttons to share stay such, though one is for messages', () => {
    expect(
      kindOf(below('<div class="share"><a href="/f">Facebook</a> <a href="/w">WhatsApp</a> <a href="/e">Email</a></div>'), 'WhatsApp'),
    ).toBe('share-bar');
  });
});
