import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Reading } from '../../engine/index.ts';
import { awaitArticle } from '../../platform/await-article.ts';
import type { Captured } from '../../platform/capture.ts';
import { AN_ARTICLE, makeCopy, makeEnvelope, NO_ARTICLE } from './fake-browser.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const LOOK = { url: 'https://daily.example/story', born: 1_000, characters: 4_000 };
const FIRST: Captured = { reading: NO_ARTICLE, copy: makeCopy('<nav>Home</nav>'), born: 1_000, look: LOOK };
/** A page of which the reading will be this one. */
const page = (reading: Reading, html: string, facts = {}) => ({
  result: makeEnvelope({ ...makeCopy(html), title: JSON.stringify(reading) }, facts),
});
const BARE = page(NO_ARTICLE, '<nav>Home</nav>');
const FILLED = page(AN_ARTICLE, '<article>The council met.</article>');

interface Case {
  readonly answers: readonly (object | Error)[];
  readonly first?: Captured;
  /** The reader does something else before this look. */
  readonly actsBefore?: number;
}

async function wait({ answers, first = FIRST, actsBefore = Number.POSITIVE_INFINITY }: Case) {
  let looks = 0;
  let readings = 0;
  const executeScript = async () => {
    const answer = answers[looks] ?? answers.at(-1);
    looks += 1;
    if (answer instanceof Error) throw answer;
    return [answer];
  };
  const api = { scripting: { executeScript } } as unknown as Parameters<typeof awaitArticle>[0];
  const read = async ({ title }: { readonly title: string }) => {
    readings += 1;
    return JSON.parse(title);
  };
  const found = awaitArticle(api, { tabId: 7, file: '/article.js' }, { first, read, isWanted: () => looks + 1 < actsBefore });
  await vi.advanceTimersByTimeAsync(60_000);
  return { found: await found, looks, readings };
}

it.each<[string, Case, { readonly isFound: boolean; readonly looks: number; readonly readings: number }]>([
  ['finds an article that comes late', { answers: [BARE, BARE, FILLED] }, { isFound: true, looks: 3, readings: 1 }],
  ['reads no page twice that has not changed, and ends', { answers: [BARE] }, { isFound: false, looks: 5, readings: 0 }],
  [
    'reads a page that changed, whatever came',
    { answers: [BARE, page(NO_ARTICLE, '<nav>Home</nav><p>Buy</p>'), FILLED] },
    { isFound: true, looks: 3, readings: 2 },
  ],
  ['ends when the reader does something else', { answers: [BARE, FILLED], actsBefore: 2 }, { isFound: false, looks: 1, readings: 0 }],
  ['ends when the tab is gone', { answers: [new Error('No tab with id: 7.')] }, { isFound: false, looks: 1, readings: 0 }],
  [
    'ends when leave ended with the page',
    { answers: [new Error('Missing host permission for the tab')] },
    { isFound: false, looks: 1, readings: 0 },
  ],
  [
    'ends when another document is there, though it has an article',
    { answers: [page(AN_ARTICLE, '<article>Other</article>', { born: 2_000 })] },
    { isFound: false, looks: 1, readings: 1 },
  ],
])('%s', async (_name, given, { isFound, looks, readings }) => {
  const outcome = await wait(given);
  expect({ isFound: outcome.found !== null, looks: outcome.looks, readings: outcome.readings }).toEqual({ isFound, looks, readings });
});

it('keeps nothing of a private window', async () => {
  expect((await wait({ answers: [FILLED] })).found).toMatchObject({ reading: AN_ARTICLE, look: LOOK });
  expect((await wait({ answers: [FILLED], first: { ...FIRST, look: null } })).found).toMatchObject({ reading: AN_ARTICLE, look: null });
});
