/** Tells a German line that has no verb from a sentence. */

const SMALL =
  /^(?:in|im|an|am|auf|aus|bei|beim|mit|nach|seit|von|vom|vor|zu|zum|zur|über|unter|um|für|gegen|ohne|der|die|das|den|dem|des|eine?|eine[nmrs]|und|oder|sowie|of|on|the)$/;
/** Between an article or a preposition and a noun an adjective ends so; elsewhere a verb may. */
const ADJECTIVE = /e[nrms]?$/;
const NOUN = /^[A-ZÀ-Þ\d]/;
const MOST_WORDS = 25;
/** What parts clauses, or is said. */
const MARKS = /[,;:!?"“„«»–()]/;

/** `Unterricht in der siebten Klasse der Hafenschule.`: nouns, and what stands before them. */
export function isVerbless(text: string): boolean {
  const words = text.replace(/\.$/, '').split(' ');
  if (words.length > MOST_WORDS || !words.some((word) => SMALL.test(word)) || MARKS.test(text)) return false;
  return words.every(
    (word, at) =>
      NOUN.test(word) || SMALL.test(word) || (ADJECTIVE.test(word) && SMALL.test(words[at - 1] ?? '') && NOUN.test(words[at + 1] ?? '')),
  );
}
