/** Tells from an office, a title or a first name whether it is a man's or a woman's. */
import type { Cues } from './cues/cues.ts';

export type Gender = 'he' | 'she';

/** `Ministerin`, `Vorsitzende` */
const WOMAN = /(?:in|vorsitzende)$/;
/** `Sprecher`, `Direktor`; not `Coach`, `Kapitän`, which women are too. */
const MAN = /(?:er|or|ent|ist|ologe)$/;

/** Null where the office is that of either. */
export function genderOfOffice(key: string): Gender | null {
  if (WOMAN.test(key)) return 'she';
  return MAN.test(key) ? 'he' : null;
}

/** Whose first name it is; "Hans-Christian" by either half. */
export function genderOfName(key: string, { maleNames, femaleNames }: Pick<Cues, 'maleNames' | 'femaleNames'>): Gender | null {
  for (const part of key.includes('-') ? [key, ...key.split('-').reverse()] : [key]) {
    if (maleNames.has(part)) return 'he';
    if (femaleNames.has(part)) return 'she';
  }
  return null;
}

/** "Mr", "Ms": whose title it is. */
export function genderOfTitle(key: string, { mister, madam }: Pick<Cues, 'mister' | 'madam'>): Gender | null {
  if (mister.has(key)) return 'he';
  return madam.has(key) ? 'she' : null;
}
