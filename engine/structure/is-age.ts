/** Tells how old somebody is said to be. */

/** A word or mark as printed, and in lower case. */
interface Worded {
  readonly text: string;
  readonly key: string;
}

export const AGE = /^\d{2}$/;

/** `54,` or `now 54,` at a token, as behind `Ode,`; not `54 people`. */
export function isAge(tokens: readonly Worded[], at: number): boolean {
  const age = tokens[at]?.key === 'now' ? at + 1 : at;
  return AGE.test(tokens[age]?.key ?? '') && tokens[age + 1]?.text === ',';
}
