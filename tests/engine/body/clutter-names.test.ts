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
