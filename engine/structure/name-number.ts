/** Numbers that belong to an English name: `Channel 4`, `Number 10`. */
import type { Cues } from './cues/cues.ts';
import type { Mention } from './to-phrase.ts';
import type { Token } from './to-units.ts';

const NUMBER = /^\d{1,3}$/;

/** True for a number right behind a word with a capital. */
export const isNameNumber = (tokens: readonly Token[], at: number, { isEnglish }: Cues): boolean =>
  isEnglish && NUMBER.test(tokens[at]?.text ?? '') && tokens[at - 1]?.isCapital === true;

/** The name with the number behind it; null for what is no name. */
export const withNumber = (name: Mention | null): Mention | null =>
  name?.kind === 'name' && name.to === name.nameTo ? { ...name, to: name.to + 1, nameTo: name.nameTo + 1 } : null;
