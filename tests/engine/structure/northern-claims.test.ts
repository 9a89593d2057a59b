/** Who states something in Dutch and the Nordic languages; every text is invented. */
import { describe, expect, it } from 'vitest';
import { claimsOf } from './article-of.ts';

type Row = readonly [language: string, paragraphs: readonly string[], claims: readonly string[]];

const CLAIMS: readonly Row[] = [
  ['nl', ['De brug is oud, stelden de onderzoekers.'], ['de onderzoekers: De brug is oud']],
  ['nl', ['Bewoners vertelden aan de krant dat de brug oud is.'], ['Bewoners: de brug oud is']],
  ['nl', ['Maar later zei de minister dat de brug oud is.'], ['de minister: de brug oud is']],
  ['nl', ['Wandelaars vonden een lichaam in het bos, meldde de politie.'], ['de politie: Wandelaars vonden een lichaam in het bos']],
  // a noun with its article at its end
  ['sv', ['Tre personer har skadats vid bron, uppger polisen.'], ['polisen: Tre personer har skadats vid bron']],
  ['no', ['Tre personer er skadet ved broen, opplyser politiet.'], ['politiet: Tre personer er skadet ved broen']],
  ['da', ['I en meddelelse skriver selskabet, at to havne lukker.'], ['selskabet: to havne lukker']],
  ['sv', ['Tre personer har skadats vid bron, uppger ingen.'], []],
  // an article that looks like a pronoun
  ['nl', ['Het kabinet stelt dat de brug veilig is.'], ['Het kabinet: de brug veilig is']],
  ['nl', ['Het bedrijf zegt twee havens te sluiten.'], ['Het bedrijf: twee havens te sluiten']],
  ['nl', ['Het zegt dat de brug veilig is.'], []],
  ['sv', ['Studien visar att bron är säker.'], ['Studien: bron är säker']],
  ['no', ['Rapporten viser at broen er trygg.'], ['Rapporten: broen er trygg']],
  ['no', ['Dette viser at broen er trygg.'], []],
  ['no', ['Hva synes du om at broen er trygg?'], []],
  ['da', ['Alligevel svarer knap halvdelen, at broen er tryg.'], ['halvdelen: broen er tryg']],
  ['sv', ['Ministern har tidigare sagt att bron är säker.'], ['Ministern: bron är säker']],
  ['no', ['Ministeren har allerede sagt at broen er trygg.'], ['Ministeren: broen er trygg']],
  // verbs in the plural, which are infinitives too
  ['nl', ['De experts waarschuwen dat de brug instort.'], ['De experts: de brug instort']],
  ['nl', ['De buren vertelden dat de brug instort.'], ['De buren: de brug instort']],
  ['nl', ['De bond ontkent dat de brug dicht is.'], ['De bond: de brug dicht is']],
  ['nl', ['De buren willen de schade melden bij de politie.'], []],
];

describe('claims in the north', () => {
  it.each(CLAIMS)('%s: %j', (language, paragraphs, claims) => {
    expect(claimsOf(paragraphs, language)).toEqual(claims);
  });
});
