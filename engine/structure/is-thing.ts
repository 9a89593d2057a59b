/** Tells German nouns that look like a part of a name, and names of places and families that hold one. */
import type { Cues } from './cues/cues.ts';
import { keyAt } from './key-at.ts';
import type { Token } from './to-units.ts';

const THING =
  /^(?:kibbuz|familie|ehepaar|firma|verlag|dorf|stadt|insel|hotel|schloss|burg|kloster|kanton|bezirk|landkreis|gemeinde|klinik|universität|schule|fc|sv|vfb|tsv|roman)$/;

/** `Kibbuz Ode`, `Familie Ode` */
export function isThing({ words }: { readonly words: readonly string[] }, { nounsHaveCapitals }: Pick<Cues, 'nounsHaveCapitals'>): boolean {
  return nounsHaveCapitals && words.length > 1 && THING.test(words[0] ?? '');
}

const HAD =
  /^(?:glück|pech|angst|recht|unrecht|hunger|zeit|geld|bescheid|mut|hoffnung|erfolg|verantwortung|kontakt|probleme|schuld|druck|kritik|vorwürfe|stellung|abschied|neuwahlen|details|hilfe|interesse|zweifel|sorgen|schwierigkeiten)$/;

/** "hatte Ode Glück", "kündigte Ode Neuwahlen an": an object without an article, no part of the name before it. */
export function isHad(tokens: readonly Token[], at: number): boolean {
  return HAD.test(keyAt(tokens, at));
}
