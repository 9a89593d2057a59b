/** An opinion or a review is read for what its author thinks; what led there, and what others say, are steps on the way. */
import type { Genre } from '../types.ts';
import { findTense } from './features/find-tense.ts';
import type { Judged } from './judge.ts';
import type { Line, Story } from './story.ts';

/** How much likelier each sign makes a sentence a part of the argument; below 1 less likely. */
const SIGNS: readonly (readonly [isSo: (line: Line, story: Story) => boolean, times: number])[] = [
  [turns, 3],
  [claims, 2],
  [recounts, 1 / 3],
  [citesOther, 1 / 2],
];
/** The same for a review alone. */
const SIGNS_OF_VERDICT: typeof SIGNS = [...SIGNS, [judges, 3]];

/** The judgements of a report as they are; those of an opinion or a review with the author's claims before what is told and cited. */
export function weighArgument(judged: readonly Judged[], story: Story, genre: Genre | undefined): readonly Judged[] {
  if (genre === undefined) return judged;
  const signs = genre === 'review' ? SIGNS_OF_VERDICT : SIGNS;
  const weighed = judged.map((one) => {
    const weight = signs.reduce((product, [isSo, times]) => product * (isSo(one.line, story) ? times : 1), 1);
    // What an author asks for is the argument, whenever it may come.
    const role = one.role === 'what-next' && claims(one.line) ? 'what-happened' : one.role;
    return { ...one, role, key: one.key * weight, nutGraf: one.nutGraf * weight };
  });
  const belief = weighed.reduce((sum, { nutGraf }) => sum + nutGraf, 0) || 1;
  return weighed.map((one) => ({ ...one, nutGraf: one.nutGraf / belief }));
}

/** `But what it gives up …`: an author turns to the thesis from what it is set against. */
function turns({ words }: Line, { cues }: Story): boolean {
  return cues.openers.has(words[0] ?? '');
}

/** `must`, `wrong`, `the most important`. */
function claims({ ownCues }: Line): boolean {
  return (ownCues.argue ?? 0) + (ownCues.weight ?? 0) > 0;
}

/** `brilliant`, `disappoints`: what a reviewer thinks of the work, beside what it tells. */
function judges({ ownWords }: Line): boolean {
  return ownWords.some((word) => VERDICTS.has(word));
}
const VERDICTS: ReadonlySet<string> = new Set(
  [
    'best,worst,great,excellent,brilliant,superb,outstanding,impressive,remarkable,terrific,wonderful,stunning,engaging,compelling,gripping,exhilarating,charming,clever,delightful,satisfying,masterful,masterpiece,triumph,bold,vibrant,beautifully,flawed,disappointing,disappoints,dull,boring,bland,weak,mediocre,overpriced,underwhelming,clumsy,tedious,frustrating,deserves,recommend,recommended,excels,shines,succeeds,fails,lacks,delivers',
    'großartig,großartige,grossartig,brillant,brillante,hervorragend,ausgezeichnet,gelungen,gelungene,gelungener,gelungenes,gelingt,überzeugt,überzeugend,beeindruckend,wunderbar,mitreißend,meisterhaft,meisterwerk,sehenswert,lesenswert,hörenswert,lohnt,empfehlenswert,enttäuscht,enttäuschend,langweilig,schwach,mittelmäßig,misslungen,scheitert,zäh',
  ].flatMap((list) => list.split(',')),
);

function recounts(line: Line, story: Story): boolean {
  const tense = findTense(line, story);
  return tense === 'past' || tense === 'pluperfect';
}

const PARTLY_QUOTED = 0.3;

function citesOther({ quoted, hasSpeaker }: Line): boolean {
  return quoted > PARTLY_QUOTED || hasSpeaker;
}
