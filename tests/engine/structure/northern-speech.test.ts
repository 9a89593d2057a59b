/** Speech behind dashes, and names with clipped or small words, in Dutch and the Nordic languages; every text is invented. */
import { describe, expect, it } from 'vitest';
import { quotesOf, rolesOf } from './article-of.ts';

type Row = readonly [language: string, paragraphs: readonly string[], found: readonly string[]];

const DASHED: readonly Row[] = [
  ['no', ['Ordfører Ann Lie raser. – Dette er et svik mot bygda, sier hun til avisa.'], ['Ann Lie: Dette er et svik mot bygda']],
  ['no', ['Ann Lie frykter at liv går tapt: – Det er to timer til nærmeste lege.'], ['Ann Lie: Det er to timer til nærmeste lege.']],
  ['sv', ['Minister Ann Lindel kom i dag.\n– Det är för dyrt, sade hon.'], ['Ann Lindel: Det är för dyrt']],
  ['sv', ['Ann Lindel vann loppet.', '– Det är helt sjukt, säger Lindel i OVT.'], ['Ann Lindel: Det är helt sjukt']],
  // a dash within a sentence, and one without a cue
  ['no', ['Prisen steg i fjor. – Oslo ligger høyest på listen.'], []],
  ['da', ['Holm kom i går - Lund var der også, siger man.'], []],
];

const NAMED: readonly Row[] = [
  [
    'nl',
    ['Minister Jan van ’t Veer (Zee) kwam. “We kunnen niet langer wachten”, zei Van ’t Veer.'],
    ['Jan van ’t Veer: We kunnen niet langer wachten'],
  ],
  ['nl', ['“Dit is een druppel”, zei Kamerlid Bo ten Kade.'], ['Bo ten Kade: Dit is een druppel']],
  ['nl', ['Hoogleraar Jan Bos van de TU Odedam denkt na. “Het water wacht niet”, aldus Bos.'], ['Jan Bos: Het water wacht niet']],
];

const ROLES: readonly Row[] = [
  ['sv', ['”Det är för dyrt nu”, säger klimat- och havsminister Ann Lindel.'], ['Ann Lindel (klimat- och havsminister)']],
  ['sv', ['Enligt vd:n Ann Lindel hotas jobben. ”Det är ett slag mot byn”, säger Lindel.'], ['Ann Lindel (vd:n)']],
];

describe('northern speech', () => {
  it.each([...DASHED, ...NAMED])('%s: %j quotes %j', (language, paragraphs, quotes) => {
    expect(quotesOf(paragraphs, language)).toEqual(quotes);
  });

  it.each(ROLES)('%s: %j has %j', (language, paragraphs, roles) => {
    expect(rolesOf(paragraphs, language)).toEqual(roles);
  });
});
