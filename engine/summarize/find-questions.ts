/** The questions of an interview that stand as paragraphs: they head their answers, as an author's headings do. */
import type { Block, BlockId } from '../types.ts';

const QUESTION = /[?？]["”’»]?$/;
/** Longer ones tell more than they ask. */
const LONGEST = 320;
const FEWEST = 3;
/** Share of the paragraphs and block quotations that ask, in an interview; an essay asks now and then. */
const LEAST_SHARE = 0.18;
/** Share of the questions that a paragraph answers; who only pretends to ask goes on asking. */
const LEAST_ANSWERED = 0.7;

/** Ids of the paragraphs that ask, none where the story is no interview. */
export function findQuestions(blocks: readonly Block[]): ReadonlySet<BlockId> {
  const told = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'heading' || kind === 'quotation');
  const asking = told.filter(isQuestion);
  const answered = told.filter((block, i) => {
    const next = told[i + 1];
    return isQuestion(block) && next !== undefined && next.kind !== 'heading' && !isQuestion(next);
  });
  const paragraphs = told.filter(({ kind }) => kind !== 'heading').length;
  const isInterview =
    answered.length >= FEWEST && answered.length >= LEAST_SHARE * paragraphs && answered.length >= LEAST_ANSWERED * asking.length;
  return new Set(isInterview ? answered.map(({ id }) => id) : []);
}

function isQuestion({ kind, text }: Block): boolean {
  return kind === 'paragraph' && text.length <= LONGEST && QUESTION.test(text.trimEnd());
}
