/** Tells a line that is a sentence, or leads on to one, from a label or a title. */

const FULL_STOP = /[.!?…。:;]["”’»)\]]*$/;

export function endsSentence(text: string): boolean {
  return FULL_STOP.test(text);
}
