/** Cuts a long sentence where a reader would take breath: some voices fall silent after about fifteen seconds of one utterance. */

/** At the slowest speed, about twelve seconds. */
const LONGEST = 160;
/** Where to cut, best first: `; `, `, `, ` `, and between any two characters in scripts without spaces. */
const BREAKS = [/[;:–—]\s|[。；]/gu, /,\s|[、，،]/gu, /\s/gu] as const;

/** Together the pieces are the sentence. */
export function splitForVoice(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > LONGEST) {
    const end = findBreak(rest);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pieces, rest].filter((piece) => piece.trim() !== '');
}

/** The last good place within reach; not so early that only a word or two would be left before it. */
function findBreak(text: string): number {
  const reach = text.slice(0, LONGEST);
  for (const pattern of BREAKS) {
    const end = [...reach.matchAll(pattern)].map(({ index, 0: found }) => index + found.length).findLast((place) => place > LONGEST / 4);
    if (end !== undefined) return end;
  }
  return isLowSurrogate(text.charCodeAt(LONGEST)) ? LONGEST - 1 : LONGEST;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
