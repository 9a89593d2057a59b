/** From a page's draft to its reading: the verdict, how much of the story there is, and its language. Needs no page. */
import type { Draft } from './draft.ts';
import { judgeCompleteness } from './judge/completeness/judge-completeness.ts';
import { findGenre } from './judge/genre/find-genre.ts';
import { settleLanguage } from './judge/language/settle-language.ts';
import { judgePage } from './judge/verdict/judge-page.ts';
import { UNSEEN_RULE } from './read-page.ts';
import { countWords } from './text/count-words.ts';
import { measureDateline } from './text/measure-dateline.ts';
import type { Article, Block, Head, Reading } from './types.ts';

/** Enough of the story to tell its language by. */
const LANGUAGE_SAMPLE = 2000;

/** Judges a page's draft. A passage that a reader selected is refused only where it is empty. Never throws. */
export function finishReading(draft: Draft): Reading {
  const { language, cut: _cut, evidence: _evidence, ...story } = draft;
  const sample = story.blocks
    .map(({ text }) => text)
    .join(' ')
    .slice(0, LANGUAGE_SAMPLE);
  const genre = findGenre(draft);
  const article: Article = {
    ...story,
    ...(genre && { genre }),
    head: withPlainDek(story.head),
    ...settleLanguage(language, sample),
    ...judgeCompleteness(draft),
  };
  const why = judgePage(draft);
  return why === null ? { ok: true, article } : { ok: false, why, anyway: withUnseen(article) };
}

/** The dek without where the story was written (`Orrin: Two boats …`), and without the names that it ends with (`… came back. Von Ada Example`). */
function withPlainDek(head: Head): Head {
  if (!head.dek) return head;
  const { value } = head.dek;
  const signature = SIGNATURE.exec(value);
  const isSigned = signature && head.bylines.some((byline) => signature[1]?.startsWith(byline.value));
  const unsigned = isSigned ? value.slice(0, signature.index) : value;
  return { ...head, dek: { ...head.dek, value: unsigned.slice(measureDateline(unsigned, { isFirst: true, hasTurns: false })) } };
}
// `. Von Ada Example, Zürich`
const SIGNATURE = /(?<=[.!?…]["”“«»]?) (?:By|Von|Par|Por|Di|Door|Av|Af) ([A-ZÀ-ÞĀ-ſ][^.!?:]{3,80})$/;

/** Where a page seems to hide most of its story, a reader may still ask for that: our eyes may be wrong. Null where there is nothing to read. */
function withUnseen(article: Article): Article | null {
  const unseen = article.removed.filter(({ rule }) => rule === UNSEEN_RULE);
  const hidden = unseen.flatMap(({ blocks }) => blocks);
  const wordsOf = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + countWords(text), 0);
  if (wordsOf(hidden) <= wordsOf(article.blocks)) return article.blocks.length > 0 ? article : null;
  const blocks = [...article.blocks, ...hidden].sort((a, b) => a.id - b.id);
  return { ...article, blocks, removed: article.removed.filter((removal) => !unseen.includes(removal)) };
}
