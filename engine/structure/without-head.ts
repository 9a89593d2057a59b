/** Leaves out of the story what its head already tells. */
import type { Piece } from '../page-tree.ts';
import { plainWords } from '../text/plain-words.ts';
import type { Head } from '../types.ts';

/** The head stands before the story: later the same words are the story's own. */
const REACH = 6;
/** Twice as long as a headline and so much longer, a text is another, whatever marks stand in it. */
const SPARE = 40;

/** Whether a text is the headline, the dek, the kicker or the line of the names, as a text of its own. */
export function createHeadTest({ headline, alternative, dek, kicker, bylines }: Head): (piece: Piece) => boolean {
  const told = new Set(
    [headline.value, ...[alternative, dek, kicker].map((field) => field?.value ?? '')].map(toKey).filter((key) => key !== ''),
  );
  const names = bylines.map(({ value }) => toKey(value)).filter((key) => key !== '');
  const longest = 2 * Math.max(0, ...[...told].map(({ length }) => length)) + SPARE;
  const title = toKey(headline.value);
  const isTelling = title.split(' ').length >= TELLING_TITLE;
  const isTitle = ({ node, kind, text }: Piece) =>
    title !== '' &&
    (node.tag === 'h1' || node.parent?.tag === 'h1' || (kind === 'heading' && isTelling && text.endsWith(headline.value))) &&
    ` ${toKey(text)}`.endsWith(` ${title}`);
  const known = new WeakMap<Piece, boolean>();
  return (piece) => {
    const before = known.get(piece);
    if (before !== undefined) return before;
    const isTold = (piece.text.length <= longest && told.has(toKey(piece.text))) || isTitle(piece) || isByline(piece, names);
    known.set(piece, isTold);
    return isTold;
  };
}

/** The pieces without those that the head tells, where these stand among the first. */
export function withoutHead(pieces: readonly Piece[], isTold: (piece: Piece) => boolean): Piece[] {
  return pieces.filter((piece, i) => i >= REACH || !isTold(piece));
}

/** A headline of so many words stands in no section heading by chance. */
const TELLING_TITLE = 4;

function toKey(text: string): string {
  return plainWords(text.toLowerCase()).join(' ');
}

/** Beside the names a byline has room for a lead-in, an office and a date. */
const BESIDE_NAMES = 8;
const LONGEST_BYLINE = 30;
const LONGEST_BYLINE_HEADING = 7;
// `By Ada Example`, `Von Ada Example, Quayside`; not `What Ada Example saw`
const LED_IN = /^\p{L}{2,5} ([^,|·(]+)/u;
const SENTENCE_END = /[.!?:;]["”’»)]*$/;

/** `By Ada Example and Bo Sample, 3 May`; not `Ada Example won.` A heading only where a short word leads in to the name. */
function isByline({ text, words, kind }: Piece, names: readonly string[]): boolean {
  if (names.length === 0 || words > LONGEST_BYLINE || kind === 'quote' || SENTENCE_END.test(text)) return false;
  const small = text.toLowerCase();
  if (!names.some((name) => small.includes(name.slice(0, name.indexOf(' '))))) return false; // most texts, at little cost
  if (kind === 'heading') return words <= LONGEST_BYLINE_HEADING && names.includes(toKey(LED_IN.exec(text)?.[1] ?? ''));
  const key = toKey(text);
  const found = names.filter((name) => key.includes(name));
  const rest = found.reduce((left, name) => left.replace(name, ''), key);
  return found.length > 0 && plainWords(rest).length <= BESIDE_NAMES;
}
