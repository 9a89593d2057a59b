/** Tells from a German office whether its bearer is a man or a woman. */
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

/** "Mr", "Ms": whose title it is. */
export function genderOfTitle(key: string, { mister, madam }: Pick<Cues, 'mister' | 'madam'>): Gender | null {
  if (mister.has(key)) return 'he';
  return madam.has(key) ? 'she' : null;
}
