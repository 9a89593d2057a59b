/** Who says what as newspapers outside English write it, through the room's door; every text is invented. */
import { describe, expect, it } from 'vitest';
import { claimsOf, quotesOf, rolesOf } from './article-of.ts';

type Row = readonly [language: string, paragraphs: readonly string[], found: readonly string[]];

const CLAIMS: readonly Row[] = [
  // the verb stands second behind a source
  ['sv', ['Enligt Ann Lindh fick alla veta det via sms.'], ['Ann Lindh: fick alla veta det via sms']],
  ['no', ['Ifølge rapporten skyldes nedgangen varmere vann.'], ['rapporten: skyldes nedgangen varmere vann']],
  ['no', ['Ifølge Odsk kystdirektorat steg prisen med 12 prosent.'], ['Odsk kystdirektorat: steg prisen med 12 prosent']],
  ['da', ['Ifølge Kystministeriet vil planen give to havne.'], ['Kystministeriet: vil planen give to havne']],
  ['nl', ['Volgens de bond moeten er meer schepen komen.'], ['de bond: moeten er meer schepen komen']],
  ['nl', ['De Kustbond had in maart gewaarschuwd dat de dijk te laag is.'], ['Kustbond: de dijk te laag is']],
  ['de', ['Der Rechnungshof hatte bereits im März gewarnt, dass die Brücke bricht.'], ['Der Rechnungshof: die Brücke bricht']],
  // what was said before, and what is no saying
  ['sv', ['Hamnen stängs. Det meddelade minister Ann Lindh på torsdagen i Odby.'], []],
  ['de', ['Wer mehr weiß, soll es sagen und nicht schweigen.'], []],
  ['no', ['Verftet Odskip sier opp 180 ansatte i Ulvik.'], []],
  // the article at a noun's end
  ['sv', ['Minister Ann Lindh kom till Odby.', 'Enligt ministern ska hamnen byggas ut.'], ['Ann Lindh: ska hamnen byggas ut']],
];

const QUOTES: readonly Row[] = [
  [
    'no',
    ['Advokat Jo Are Berge sier at saken er trist.', 'Naboen Kari Lise Moen hørte skrik.', '– Jeg trodde det var måker, forteller hun.'],
    ['Kari Lise Moen: Jeg trodde det var måker'],
  ],
  ['da', ['»Det er nødvendigt for hele byen,« lyder det fra Ann Holm i Odbanken.'], ['Ann Holm: Det er nødvendigt for hele byen,']],
];

const ROLES: readonly Row[] = [
  ['sv', ['Generalsekreterare Ann Lindh säger: ”Vi ser att köerna växer.”'], ['Ann Lindh (Generalsekreterare)']],
  ['sv', ['Nationalekonomen Bo Lindh säger: ”Vi ser att köerna växer.”'], ['Bo Lindh (Nationalekonomen)']],
  ['nl', ['KDP-leider Anna de Wit zegt: “We kunnen niet langer wachten.”'], ['Anna de Wit (KDP-leider)']],
];

describe('speech in the news of other languages', () => {
  it.each(CLAIMS)('%s: %j claims %j', (language, paragraphs, claims) => {
    expect(claimsOf(paragraphs, language)).toEqual(claims);
  });
  it.each(QUOTES)('%s: %j quotes %j', (language, paragraphs, quotes) => {
    expect(quotesOf(paragraphs, language)).toEqual(quotes);
  });
  it.each(ROLES)('%s: %j has %j', (language, paragraphs, roles) => {
    expect(rolesOf(paragraphs, language)).toEqual(roles);
  });
});
