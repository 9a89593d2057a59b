/** From an article's blocks to its sentences, quotations and claims. Text only: the DOM ended before. */
import type { Annotations, Article, Block, Sentence } from '../types.ts';
import { cuesOf } from './cues/cues.ts';
import { type Family, findQuoted, type Quoted } from './find-quoted.ts';
import { findQuotedBetween, findQuotedWhole } from './find-quoted-whole.ts';
import { findStatements, type Passage } from './find-statements.ts';
import type { Watch } from './resolve-speaker.ts';
import { type Span, splitSentences } from './split-sentences.ts';
import { findInnerCapitals, toUnits } from './to-units.ts';

/** Blocks that tell the story in sentences; headings, captions and tables don't. */
const PROSE: ReadonlySet<Block['kind']> = new Set(['paragraph', 'item', 'quotation', 'note']);

/** So many paragraphs ahead a quotation's end is looked for. */
const REACH = 6;

/** Finds sentences, quotations with their speakers, and claims in an article. Linear in its length; ends for every text. */
export function annotate(article: Article, watch?: Watch): Annotations {
  const cues = cuesOf(article.language);
  const prose = article.blocks.filter(({ kind }) => PROSE.has(kind));
  const texts = prose.map(({ text }) => text);
  const capitals = findInnerCapitals(texts);
  const sentences: Sentence[] = [];
  const passages: Passage[] = [];
  let open: Family | null = null;
  let order = 0;
  let isSpeech = false;
  for (const [at, block] of prose.entries()) {
    const spans = splitSentences(block.text, article.language);
    sentences.push(...spans.map((span) => toSentence(block, span)));
    const marked: readonly Quoted[] = findQuoted(block.text, open, texts[at + 1]);
    const spoken = findQuotedWhole(block, marked, { text: texts[at - 1] ?? '', isSpeech }, cues);
    isSpeech = spoken !== null && block.kind === 'quotation';
    const whole: Quoted | null = spoken ?? findQuotedBetween(open, texts.slice(at, at + REACH));
    const quoted: readonly Quoted[] = whole ? [whole] : marked;
    const units = toUnits(block.text, { sentences: spans, quotes: quoted }, capitals, cues).map((unit) => ({
      ...unit,
      block: block.id,
      order: order++,
    }));
    passages.push({ block, quoted, units, continues: open !== null && quoted[0]?.start !== undefined && quoted[0].outerStart <= 1 });
    const last = quoted.at(-1);
    open = last && !last.closed ? last.family : null;
  }
  return { sentences, ...findStatements(passages, cues, article, watch) };
}

function toSentence({ id, text }: Block, { start, end }: Span): Sentence {
  return { ref: { block: id, start, end }, text: text.slice(start, end) };
}
