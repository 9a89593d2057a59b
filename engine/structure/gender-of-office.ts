/** Tells from a German office whether its bearer is a man or a woman. */

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
