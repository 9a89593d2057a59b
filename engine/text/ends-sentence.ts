/** Tells a line that is a sentence, or leads on to one, from a label or a title. */

/** Full stops of every script we know, with the marks that close what they end. */
const STATEMENT = /[.!?…。！？।॥۔؟]["”’»“)\]」]*$/;
const LEAD_IN = /[:;]["”’»)\]]*$/;

export function endsSentence(text: string): boolean {
  return endsStatement(text) || LEAD_IN.test(text);
}

/** The same without what leads on to something else: `:`, `;`. */
export function endsStatement(text: string): boolean {
  return STATEMENT.test(text);
}

const SENTENCE_WORDS = 12;

/** True for a text of a sentence at least, which no label or button is. */
export function isSentence(text: string, words: number): boolean {
  return words > SENTENCE_WORDS && endsSentence(text);
}
