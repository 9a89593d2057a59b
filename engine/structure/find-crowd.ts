/** Finds several persons that a sentence is about and names by a noun: "hundreds of protesters". */
import type { Cues } from './cues/cues.ts';
import { readLeft } from './read-mention.ts';
import type { Token } from './to-units.ts';

/** Among so many words of a sentence such a noun is looked for. */
const REACH = 12;

/** The first words for several persons in a sentence, as printed: "hundreds of protesters". */
export function findCrowd(tokens: readonly Token[], cues: Cues): string | null {
  const paper = findPaper(tokens, cues);
  if (paper) return paper;
  const at = tokens.slice(0, REACH).findIndex(({ key, isCapital }) => !isCapital && key.endsWith('s') && cues.bare.has(key));
  if (at < 0) return null;
  const mention = readLeft(tokens, at + 1, cues);
  return mention?.kind === 'nominal'
    ? tokens
        .slice(mention.from, mention.to)
        .map(({ text }) => text)
        .join(' ')
    : null;
}

/** "issued a statement", "wrote a letter to staff": what "it" then says. */
function findPaper(tokens: readonly Token[], { isEnglish, papers }: Cues): string | null {
  const at = isEnglish
    ? tokens.findIndex(({ key }, i) => papers.has(key) && /^an?$/.test(tokens[i - 1]?.key ?? '') && ISSUES.test(tokens[i - 2]?.key ?? ''))
    : -1;
  return at < 0 ? null : `${tokens[at - 1]?.text} ${tokens[at]?.text}`;
}
const ISSUES = /^(?:issued|released|published|posted|sent|wrote|put)$/;
