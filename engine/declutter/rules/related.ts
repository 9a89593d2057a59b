/** Other stories: related, most read, playlists. */
import { type ClutterRule, defineRule } from '../rule.ts';

/** `Most read`, `Meistgelesen`; not `the most read book`. */
const MOST_READ =
  /\b(?:most[ -](?:read|popular|viewed|shared)|trending|meistgelesen|les plus lus|lo más leído|più letti|mais lidas|meest gelezen|mest läst|mest lest|mest læste|najczęściej czytane|人気記事|الأكثر قراءة)/i;
/** `Read more:`, `RELATED:`, `Lesen Sie auch`, at the beginning of a line. */
const POINTER =
  /^[\s>»→•|*[(-]{0,4}(?:read (?:more|also|next|our)|also read|see also|related(?: (?:stories|articles|news|posts|content|topics|links))?|more (?:from|on|like this)|don['’]?t miss|must[- ]read|recommended|you (?:may|might) (?:also )?like|lesen sie (?:auch|mehr|hier|dazu)|lesetipp|mehr zum thema|auch interessant|mehr dazu|(?:à )?lire aussi|voir aussi|sur le même sujet|lee también|lea también|te puede interesar|leggi anche|leia (?:também|mais)|veja também|lees ook|läs (?:också|mer|även)|les også|læs også|czytaj (?:też|także|również)|zobacz też|関連記事|اقرأ أيض)/i;

export const relatedRules: readonly ClutterRule[] = [
  defineRule({
    id: 'most-read/list',
    kind: 'most-read',
    says: ['related'],
    hints: ['related'],
    and: ['many-links', 'repeated-shape'],
    when: ({ text }) => MOST_READ.test(text.slice(0, 200)),
  }),
  defineRule({
    id: 'video-playlist/list',
    kind: 'video-playlist',
    says: ['video'],
    hints: ['media'],
    and: ['many-links', 'repeated-shape'],
    when: ({ says, isHinted }) => says('video') && isHinted('media'),
  }),
  defineRule({
    id: 'related/pointer',
    kind: 'related',
    says: ['related'],
    hints: ['related'],
    and: ['many-links'],
    when: ({ text, words }) => words <= 60 && POINTER.test(text),
    takes: ({ text, words, linkShare }) => words <= 40 && POINTER.test(text) && linkShare >= 0.4,
  }),
  defineRule({
    id: 'related/list',
    kind: 'related',
    says: ['related'],
    hints: ['related', 'card', 'list'],
    and: ['many-links', 'repeated-shape', 'pictures'],
    when: ({ linkShare, says, isHinted, isRepeated, isFrame }) =>
      !isFrame && (linkShare >= 0.4 || says('related') || isHinted('related') || isRepeated),
    takes: ({ words, linkShare, pieces, place, isRepeated }) =>
      place === 'after' && isRepeated && linkShare >= 0.5 && pieces.length >= 3 && words / pieces.length < 40,
  }),
];
