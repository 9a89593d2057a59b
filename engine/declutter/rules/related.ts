/** Other stories: related, most read, playlists. */
import { type ClutterRule, defineRule } from '../rule.ts';

/** `Most read`, `Meistgelesen`; not `the most read book`. */
const MOST_READ =
  /\b(?:most[ -](?:read|popular|viewed|shared)|trending|meistgelesen|les plus lus|lo más leído|più letti|mais lidas|meest gelezen|mest läst|mest lest|mest læste|najczęściej czytane|人気記事|الأكثر قراءة)/i;
/** A pointer in any language, whatever the page's own: `Lesen Sie auch: …`, `Mehr zum Thema: …`; not `Read more books, she said`. */
const POINTER =
  /^(?:lesen sie (?:auch|dazu|hier)|(?:mehr|weiteres) zum thema|auch interessant|(?:à )?lire (?:aussi|également)|sur le même sujet|le[ea] también|te puede interesar|leggi anche|leia (?:também|mais)|lees ook|läs (?:också|även|mer)|les også|læs også|czytaj (?:także|też|również)|(?:also )?read (?:also|more|next)|see also|related)\s{0,2}[:：]/i;
/** `Aktuelle Meldungen finden Sie jederzeit in unserem Liveblog:`, `Suivez notre direct`: to the page that is kept up to date. */
const TO_LIVE_BLOG =
  /\b(?:(?:finden|lesen|verfolgen) Sie\b[^.!?]{0,60} (?:in unserem|im|unseren?) (?:Live-?[Bb]log|Newsblog|[Ll]ive-?[Tt]icker)\b|[Ff]ollow our live (?:blog|coverage|updates)\b|[Ss]uivez (?:notre|l[ae]) (?:direct|live)\b|[Ss]igue (?:aquí )?(?:la última hora|en directo)\b|[Ss]egui la (?:nostra )?diretta\b)[^.!?:]{0,60}[.:!]?$/;
/** `MORE: Why the pier closed`, `Read our full Orrin coupé review`, where they are links; not `Read our review, she said`. */
const LINKED = /^(?:more:|read (?:our|the) .{0,60}(?:review|guide)\W*$)/i;
const LINKED_SHARE = 0.4;
/** `PIER BURNS FOR A SECOND NIGHT IN A ROW`, all of it a link. */
const SHOUTED = /^[A-Z][^\p{Ll}]{25,200}$/u;
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
    when: ({ words, text, linkShare }) =>
      words <= 40 &&
      (POINTER.test(text) ||
        TO_LIVE_BLOG.test(text) ||
        (linkShare >= LINKED_SHARE && LINKED.test(text)) ||
        (linkShare === 1 && SHOUTED.test(text))),
    takes: () => true,
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
