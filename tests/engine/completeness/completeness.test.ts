/** Teasers told from whole stories, also where the page's own marks mislead. */
import { describe, expect, it } from 'vitest';
import { findPage } from '../../../engine/find-page.ts';
import { judgeCompleteness } from '../../../engine/judge/completeness/judge-completeness.ts';
import { draftArticle } from '../../../engine/read-article.ts';
import type { Block, Removal } from '../../../engine/types.ts';

/** The verdict on a page with these facts in its JSON-LD, of which this was kept and that removed. */
function judge(facts: object, blocks: readonly Block[], removed: readonly Removal[], cut = false) {
  const json = JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry', ...facts });
  const document = new DOMParser().parseFromString(`<script type="application/ld+json">${json}</script>`, 'text/html');
  return judgeCompleteness({ ...draftArticle(findPage(document, { url: 'https://harbour-courier.example/ferry' })), blocks, removed, cut });
}

/** A story of about this many words, in paragraphs of 20. */
const story = (words: number): Block[] =>
  Array.from({ length: words / 20 }, (_, id) => ({
    kind: 'paragraph',
    id,
    text: 'The ferry came back on Monday after two years of slow repairs and a crowd stood waiting in rain there.',
  }));
const paragraph = (id: number, text: string): Block => ({ kind: 'paragraph', id, text });
const removal = (id: number, text: string): Removal => ({
  rule: 'x/y',
  kind: 'paywall-notice',
  signals: [],
  words: 5,
  preview: text,
  blocks: [paragraph(id, text)],
});

describe('partial', () => {
  it.each<[string, object, Block[], Removal[], number | undefined]>([
    ['far fewer words than the page counts, and locked', { isAccessibleForFree: false, wordCount: 900 }, story(200), [], 900],
    ['locked said as text', { isAccessibleForFree: 'False', wordCount: '900' }, story(200), [], 900],
    [
      'what is left told in a number, below a long text',
      {},
      story(480),
      [removal(30, 'Il vous reste 31% de cet article à lire.')],
      undefined,
    ],
    ['a post that is for those who pay', {}, story(480), [removal(30, 'This post is for paid subscribers')], undefined],
    ['a gate below a short text', {}, story(100), [removal(7, 'To continue reading, subscribe today.')], undefined],
    [
      'a gate as the last kept line',
      { isAccessibleForFree: false },
      [...story(200), paragraph(50, 'Already a subscriber? Sign in')],
      [],
      undefined,
    ],
    ['a stump of the body for search engines', { articleBody: 'word '.repeat(800) }, story(100), [], 800],
    ['German', {}, story(100), [removal(7, 'Um weiterzulesen, brauchen Sie ein Abo.')], undefined],
    ['French', {}, story(100), [removal(7, 'La suite est réservée aux abonnés.')], undefined],
    ['Spanish', {}, story(100), [removal(7, 'Para seguir leyendo, suscríbete')], undefined],
    ['Japanese', {}, story(100), [removal(7, '続きを読むには会員登録が必要です')], undefined],
    ['Arabic', {}, story(100), [removal(7, 'لمتابعة القراءة اشترك الآن')], undefined],
    ['what is left in Polish, below a long text', {}, story(480), [removal(30, 'Pozostało 80% tekstu')], undefined],
    ['what is left in Japanese, below a long text', {}, story(480), [removal(30, '残り1234文字')], undefined],
    ...[
      'Register for free to continue',
      'This story is for members only',
      'You need a subscription to read this story',
      'Want to read more? Subscribe now',
      'Jetzt registrieren und weiterlesen',
      'Dieser Artikel ist exklusiv für unsere Abonnenten',
      'Abonnez-vous pour lire cette enquête',
      'Suscríbete y sigue leyendo',
      'Assine para ler esta notícia',
      "Abbonati per leggere l'articolo",
      'Verder lezen? Word abonnee',
      'Logga in för att läsa artikeln',
      'Logg inn for å lese hele saken',
      'Log ind for at læse artiklen',
      'Ten artykuł jest dostępny tylko dla subskrybentów',
      'ログインして続きを読む',
      '유료 회원 전용 기사입니다',
      'Только для подписчиков',
    ].map((gate): [string, object, Block[], Removal[], undefined] => [gate, {}, story(100), [removal(7, gate)], undefined]),
  ])('%s', (_, facts, kept, removed, wordsExpected) => {
    expect(judge(facts, kept, removed)).toEqual({
      completeness: 'partial',
      ...(wordsExpected === undefined ? {} : { wordsExpected }),
    });
  });

  it('a teaser on a page that a budget cut', () => {
    expect(judge({}, story(100), [removal(7, 'To continue reading, subscribe today.')], true)).toEqual({ completeness: 'partial' });
  });
});

describe('cut', () => {
  it.each<[string, Removal[]]>([
    ['a budget that ended the reading', []],
    ['a little clutter behind', [removal(200, 'Read also: the ferry is late')]],
    ['much clutter before', [removal(1, 'word '.repeat(400))]],
  ])('%s', (_, removed) => {
    expect(judge({}, story(2000), removed, true)).toEqual({ completeness: 'cut' });
  });

  it('not where it ended amid the comments behind the story', () => {
    expect(judge({}, story(2000), [removal(200, 'word '.repeat(400))], true)).toEqual({ completeness: 'full' });
  });
});

describe('full', () => {
  it.each<[string, object, Block[], Removal[]]>([
    ['marked as locked, and all there', { isAccessibleForFree: false, wordCount: 600 }, story(580), []],
    ['marked as locked without a count', { isAccessibleForFree: false }, story(600), []],
    ['a long story with a pitch below', {}, story(600), [removal(80, 'Subscribe to continue reading more stories like this.')]],
    ['a count of characters', { wordCount: 3600, articleBody: 'word '.repeat(600) }, story(580), []],
    ['a pitch in the middle', {}, story(160), [removal(1, 'Already a subscriber? Sign in')]],
    ['a summary given as the body', { articleBody: 'A short summary of a few words.' }, story(100), []],
    [
      'a story that quotes a gate at length',
      {},
      [
        ...story(100),
        paragraph(9, `The sign said "to continue reading, subscribe", which ${'the old man read aloud to the waiting crowd '.repeat(12)}.`),
      ],
      [],
    ],
    ['a brief with a pitch for everything below', {}, story(100), [removal(7, 'Subscribe for full access to all that we publish.')]],
    ['a brief with a French pitch below', {}, story(100), [removal(7, 'Abonnez-vous pour lire tous nos articles')]],
    ['a brief with a pitch to read more', {}, story(100), [removal(7, 'Register to read more stories like this')]],
    ['a brief with a whole guide below', {}, story(100), [removal(7, 'Read the full guide to the ferries of the bay')]],
    ['no facts at all', {}, story(60), []],
  ])('%s', (_, facts, kept, removed) => {
    expect(judge(facts, kept, removed)).toEqual({ completeness: 'full' });
  });
});
