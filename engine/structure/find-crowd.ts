/** Finds what "they" or "it" may mean in the next sentence: several persons told by a noun ("hundreds of protesters"), or a paper just issued. */
import type { Cues } from './cues/cues.ts';
import { readLeft } from './read-mention.ts';
import type { Token } from './to-units.ts';

const ISSUES = /^(?:issued|released|published|posted|sent|wrote|put)$/;
/** Among so many words of a sentence such a noun is looked for. */
const REACH = 12;

/** The words for a paper that the sentence tells of, or for several persons, as printed. */
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
