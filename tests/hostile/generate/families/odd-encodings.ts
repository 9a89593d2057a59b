/** Bytes that aren't what the page says, controls, lone surrogates, marks stacked in thousands, text that turns and hides. */
import { type MakePage, toDocument } from '../hostile-page.ts';
import type { Random } from '../random.ts';
import { toArticle, writeStory } from '../story.ts';

const CHARSETS = [
  'utf-8',
  'windows-1252',
  'utf-16le',
  'utf-16be',
  'shift_jis',
  'iso-2022-jp',
  'gb18030',
  'x-user-defined',
  'utf-7',
  'nonsense',
];
/** Each entry is put between words. */
const MARKS = [
  '\u202e',
  '\u202d',
  '\u202b',
  '\u2066',
  '\u2067',
  '\u2069',
  '\u200e',
  '\u200f',
  '\u061c',
  '\u200b',
  '\u200b'.repeat(500),
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u034f',
  '\u115f',
  '\u1160',
  '\u3164',
  '\uffa0',
  '\u17b4',
  '\u2800',
  '\u180e',
  '\u{e0001}',
  '\u{e0041}\u{e0042}\u{e0043}',
  '\u{e0100}'.repeat(40),
  '\ufe0f'.repeat(60),
  '\u0007',
  '\u001b[31m',
  '\u0085',
  '\u2028',
  '\u2029',
  '\ufffe',
  '\uffff',
  '\ufdd0',
  '\u{1fffe}',
  '\u0301'.repeat(400),
  '\u20dd'.repeat(50),
  '\u{1d173}',
  '\ufff9a\ufffab\ufffb',
];
/** Letters of other scripts that look like Latin ones. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у', i: 'і', s: 'ѕ', h: 'һ' };

export const oddEncodings: MakePage = (random) => {
  const story = writeStory(random);
  const taint = random.pick([addMarks, addLookAlikes, (_: Random, text: string) => text]);
  const article = toArticle({
    headline: taint(random, story.headline),
    dek: taint(random, story.dek),
    byline: taint(random, story.byline),
    paragraphs: story.paragraphs.map((text) => taint(random, text)),
  });
  const charset = random.pick(CHARSETS);
  const html = toDocument(article).replace('utf-8', charset);
  const bytes = charset.startsWith('utf-16') ? Buffer.from(html, 'utf16le') : Buffer.from(html, random.chance(0.8) ? 'utf8' : 'latin1');
  const wounds = random.chance(0.4) ? random.between(1, 200) : 0;
  for (let i = 0; i < wounds; i++) bytes[random.between(120, bytes.length - 1)] = random.between(0, 255);
  const header = random.pick([
    'text/html',
    `text/html; charset=${charset}`,
    `text/html; charset=${random.pick(CHARSETS)}`,
    'application/xhtml+xml',
    'text/plain',
  ]);
  return { what: `${taint.name} ${charset} as ${header}, ${wounds} bytes`, html: bytes, contentType: header };
};

function addMarks(random: Random, text: string): string {
  return text.replace(/ /g, () => (random.chance(0.15) ? ` ${random.pick(MARKS)}` : ' '));
}

function addLookAlikes(random: Random, text: string): string {
  return text.replace(/[acehiopsxy]/g, (letter) => (random.chance(0.2) ? (LOOK_ALIKES[letter] ?? letter) : letter));
}
