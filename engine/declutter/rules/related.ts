/** Other stories: related, most read, playlists. */
import { type ClutterRule, defineRule } from '../rule.ts';

/** `Most read`, `Meistgelesen`; not `the most read book`. */
const MOST_READ =
  /\b(?:most[ -](?:read|popular|viewed|shared)|trending|meistgelesen|les plus lus|lo más leído|più letti|mais lidas|meest gelezen|mest läst|mest lest|mest læste|najczęściej czytane|人気記事|الأكثر قراءة)/i;
/** A pointer in any language, whatever the page's own: `Lesen Sie auch: …`, `Mehr zum Thema: …`; not `Read more books, she said`. */
const POINTER =
  /^(?:lesen sie (?:auch|dazu|hier)|(?:mehr|weiteres) zum thema|auch interessant|(?:à )?lire (?:aussi|également)|sur le même sujet|le[ea] también|te puede interesar|leggi anche|leia (?:também|mais)|lees ook|läs (?:också|även|mer)|les også|læs også|czytaj (?:także|też|również)|(?:also )?read (?:also|more|next)|see also|related)\s{0,2}[:：]/i;
/** `MORE: Why the pier closed`, `Next up: …`; a story's own line that begins so is no link. */
const LABELLED =
  /^[([>»\s]{0,4}(?:more|next|next up|read|explore|discover|check out|mehr|weiterlesen|à lire|lire|le[ea]|leggi|lees|läs|les)\s?[:：]/i;
/** `Aktuelle Meldungen finden Sie jederzeit in unserem Liveblog:`, `Suivez notre direct`: to the page that is kept up to date. */
const TO_LIVE_BLOG =
  /\b(?:(?:finden|lesen|verfolgen) Sie\b[^.!?]{0,60} (?:in unserem|im|unseren?) (?:Live-?[Bb]log|Newsblog|[Ll]ive-?[Tt]icker)\b|[Ff]ollow our live (?:blog|coverage|updates)\b|[Ss]uivez (?:notre|l[ae]) (?:direct|live)\b|[Ss]igue (?:aquí )?(?:la última hora|en directo)\b|[Ss]egui la (?:nostra )?diretta\b)[^.!?:]{0,60}[.:!]?$/;
/** `Read our full Orrin coupé review`, `Click here to read our guide`: a line of its own that is a link; not `Read our review, she said`. */
const TO_REVIEW =
  /^(?:click here to )?read (?:our|the|full) (?:(?:latest|full|complete|detailed|in-depth|original) ){0,2}(?:.{2,60} )?(?:reviews?|guides?|road tests?|methodology|stor(?:y|ies)|articles?|posts?|reports?)(?: here)?\W{0,3}$/i;
/** `PIER BURNS FOR A SECOND NIGHT`, all of it a link. */
const SHOUTED = /^(?=(?:[^\p{Lu}]{0,60}\p{Lu}){8})[^\p{Ll}]{12,200}$/u;
const FEWEST_SHOUTED = 5;
/** `References 1. Quill, A. …`, `Quellen: …`, and what only such a list says. */
const SOURCES =
  /^(?:(?:article )?(?:citations?|references|sources|footnotes|bibliography|works cited)|quellen(?:angaben|verzeichnis)?|literatur(?:verzeichnis)?|fuentes|referencias|fonti|bibliografia|kilder|källor|bronnen)(?:\s?:|\s(?=[a-zà-ž\d[(]))|\b(?:consultado el|accessed (?:on )?(?:\d|[a-zà-ž]{3,9} \d)|abgerufen am|consulté le|et al\.|doi:)/i;
const MOST_LABELLED = 25;
const FEWEST_OF_SOURCES = 10;
/** A link of no more words is a button, not a headline: `Jump to recipe`. */
const BUTTON_WORDS = 3;

export const relatedRules: readonly ClutterRule[] = [
  defineRule({
    id: 'most-read/list',
    tells: true,
    says: ['related'],
    hints: ['related'],
    and: ['many-links', 'repeated-shape'],
    when: ({ text }) => MOST_READ.test(text.slice(0, 200)),
  }),
  defineRule({
    id: 'video-playlist/list',
    says: ['video'],
    hints: ['media'],
    and: ['many-links', 'repeated-shape'],
    when: ({ says, isHinted }) => says('video') && isHinted('media'),
  }),
  defineRule({
    id: 'related/pointer',
    says: ['related'],
    hints: ['related'],
    and: ['many-links'],
    when: ({ opens, words }) => words <= 60 && opens('related'),
    takes: ({ opens, words, linkShare }) => words <= 40 && linkShare >= 0.4 && opens('related'),
  }),
  defineRule({
    id: 'related/named-pointer',
    tells: true,
    says: ['related'],
    hints: ['related'],
    and: ['many-links'],
    when: ({ words, text }) => words <= 40 && (POINTER.test(text) || TO_LIVE_BLOG.test(text)),
    takes: () => true,
  }),
  defineRule({
    id: 'related/to-review',
    tells: true,
    says: ['related', 'call'],
    hints: ['related'],
    and: ['many-links'],
    when: ({ words, linkShare, text }) => words <= 16 && linkShare >= 0.4 && TO_REVIEW.test(text),
    takes: () => true,
  }),
  defineRule({
    id: 'related/shouted',
    tells: true,
    hints: ['related'],
    and: ['many-links'],
    when: ({ words, linkShare, text, place, pieces }) =>
      place === 'inside' &&
      words >= FEWEST_SHOUTED &&
      linkShare > 0.95 &&
      SHOUTED.test(text) &&
      pieces.every(({ kind }) => kind === 'text'),
    takes: () => true,
  }),
  defineRule({
    id: 'related/labelled',
    tells: true,
    says: ['related'],
    hints: ['related'],
    and: ['many-links'],
    when: ({ words, text }) => words <= 40 && LABELLED.test(text),
    takes: ({ words, linkShare }) => words <= MOST_LABELLED && linkShare >= 0.5,
  }),
  defineRule({
    id: 'other/sources',
    tells: true,
    hints: ['notes'],
    and: ['repeated-shape'],
    when: ({ words, text, place }) => place === 'after' && words >= FEWEST_OF_SOURCES && SOURCES.test(text),
  }),
  defineRule({
    id: 'related/list',
    says: ['related'],
    hints: ['related', 'card', 'list'],
    and: ['many-links', 'repeated-shape', 'pictures'],
    when: ({ words, linkShare, says, isHinted, isRepeated, isFrame, place }) =>
      !isFrame &&
      (says('related') || isHinted('related') || (place !== 'before' && (isRepeated || (linkShare >= 0.4 && words > BUTTON_WORDS)))),
    takes: ({ words, linkShare, pieces, place, isRepeated }) =>
      place === 'after' && isRepeated && linkShare >= 0.5 && pieces.length >= 3 && words / pieces.length < 40,
  }),
];
