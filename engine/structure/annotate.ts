/** From an article's blocks to its sentences, quotations and claims. Text only: the DOM ended before. */
import { countWords } from '../text/count-words.ts';
import type { Annotations, Article, Block, Sentence } from '../types.ts';
import { type Cues, cuesOf } from './cues/cues.ts';
import { findDashed } from './find-dashed.ts';
import { type Family, findQuoted, type Quoted } from './find-quoted.ts';
import { findQuotedBetween, findQuotedWhole } from './find-quoted-whole.ts';
import { findStatements } from './find-statements.ts';
import type { PlacedUnit } from './name-index.ts';
import type { Passage } from './said.ts';
import type { Watch } from './speaker-context.ts';
import { splitAtInsertion } from './split-at-insertion.ts';
import { type Span, splitSentences } from './split-sentences.ts';
import { findInnerCapitals, toUnits } from './to-units.ts';

/** Blocks that tell the story in sentences; headings, captions and tables don't. */
const PROSE: ReadonlySet<Block['kind']> = new Set(['paragraph', 'item', 'quotation', 'note']);

/** So many paragraphs ahead a quotation's end is looked for. */
const REACH = 6;

/** Letters that are looked at: some 10,000 words from the beginning, and the last 2,500. Hardly a news story is longer, and a book's middle may wait. */
const STORY_BUDGET = { beginning: 60_000, end: 15_000 };
/** From 25,000 words on it is no story but a book, a log or a trap: less of it tells as much. */
const LONGEST_STORY = 150_000;
const BOOK_BUDGET = { beginning: 20_000, end: 5_000 };

/** Finds sentences, quotations with their speakers, and claims in an article. Linear in its length, and bounded; ends for every text. */
export function annotate(article: Article, watch?: Watch): Annotations {
  const cues = cuesOf(article.language);
  const all = article.blocks.filter(({ kind }) => PROSE.has(kind));
  const prose = withoutMiddle(all);
  const texts = prose.map(({ text }) => text);
  const dek = splitDek(article);
  const capitals = findInnerCapitals([...texts, ...dek]);
  const ahead = placeDek(dek, capitals, cues);
  const sentences: Sentence[] = [];
  const passages: Passage[] = [];
  let open: Family | null = null;
  let order = ahead.length;
  let isSpeech = false;
  for (const [at, block] of prose.entries()) {
    const spans = splitSentences(block.text, article.language);
    for (const span of spans) sentences.push(toSentence(block, span));
    const marked = findQuoted({ text: block.text, sentences: spans }, open, texts[at + 1]).flatMap((quoted) =>
      splitAtInsertion(block.text, quoted, cues),
    );
    const spoken = findQuotedWhole(block, marked, { text: texts[at - 1] ?? '', isSpeech }, cues);
    isSpeech = spoken !== null && block.kind === 'quotation';
    const whole: Quoted | null = spoken ?? findQuotedBetween(open, texts.slice(at, at + REACH));
    const around = { before: texts[at - 1] ?? '', next: texts[at + 1] ?? '' };
    const dashed = block.kind === 'paragraph' ? findDashed(block.text, around, cues) : [];
    const quoted: readonly Quoted[] = whole ? [whole] : joinDashed(dashed, marked);
    const units = toUnits(block.text, { sentences: spans, quotes: quoted }, capitals, cues).map((unit) => ({
      ...unit,
      block: block.id,
      order: order++,
    }));
    passages.push({ block, quoted, units, continues: open !== null && quoted[0]?.start !== undefined && quoted[0].outerStart <= 1 });
    const last = quoted.at(-1);
    open = last && !last.closed ? last.family : null;
  }
  const skipped = prose === all ? {} : { wordsSkipped: wordsOf(all) - wordsOf(prose) };
  const told = dek.length > 0 ? { dek } : {};
  return { sentences, ...told, ...findStatements({ passages, ahead }, cues, article, watch), ...skipped };
}

/** What is said after dashes, and what stands in marks elsewhere in the paragraph. */
function joinDashed(dashed: readonly Quoted[], marked: readonly Quoted[]): readonly Quoted[] {
  const others = marked.filter(({ start }) => !dashed.some(({ outerStart, outerEnd }) => outerStart <= start && start < outerEnd));
  return dashed.length > 0 ? [...dashed, ...others].sort((a, b) => a.start - b.start) : marked;
}

function splitDek({ head: { dek }, language }: Article): readonly string[] {
  return dek ? splitSentences(dek.value, language).map(({ start, end }) => dek.value.slice(start, end)) : [];
}

/** No block of the body. */
const NO_BLOCK = -1;

/** The dek as units ahead of the body's: who is named there, the body may call by a surname. */
function placeDek(sentences: readonly string[], capitals: ReadonlySet<string>, cues: Cues): readonly PlacedUnit[] {
  return sentences
    .flatMap((text) => toUnits(text, { sentences: [{ start: 0, end: text.length }], quotes: [] }, capitals, cues))
    .map((unit, order) => ({ ...unit, block: NO_BLOCK, order }));
}

/** The blocks within the budget; the one in which the beginning's budget ends is cut there. */
function withoutMiddle(blocks: readonly Block[]): readonly Block[] {
  let left = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const { beginning, end } = left > LONGEST_STORY ? BOOK_BUDGET : STORY_BUDGET;
  if (left <= beginning) return blocks;
  let room = beginning;
  return blocks.flatMap((block) => {
    const { text } = block;
    const isEnd = left <= end;
    const fits = Math.max(0, room);
    left -= text.length;
    room -= text.length;
    if (isEnd || text.length <= fits) return [block];
    return fits > 0 && block.kind !== 'break' ? [{ ...block, text: text.slice(0, fits) }] : [];
  });
}

function wordsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + countWords(text), 0);
}

function toSentence({ id, text }: Block, { start, end }: Span): Sentence {
  return { ref: { block: id, start, end }, text: text.slice(start, end) };
}
