/** From a page's draft to its reading: the verdict, how much of the story there is, and its language. Needs no page. */
import type { Draft } from './draft.ts';
import { judgeCompleteness } from './judge/completeness/judge-completeness.ts';
import { settleLanguage } from './judge/language/settle-language.ts';
import { judgePage } from './judge/verdict/judge-page.ts';
import type { Article, Reading } from './types.ts';

/** Enough of the story to tell its language by. */
const LANGUAGE_SAMPLE = 2000;

/** Judges a page's draft. A passage that a reader selected is refused only where it is empty. Never throws. */
export function finishReading(draft: Draft): Reading {
  const { language, cut: _cut, evidence: _evidence, ...story } = draft;
  const sample = story.blocks
    .map(({ text }) => text)
    .join(' ')
    .slice(0, LANGUAGE_SAMPLE);
  const article: Article = { ...story, ...settleLanguage(language, sample), ...judgeCompleteness(draft) };
  const why = judgePage(draft);
  return why === null ? { ok: true, article } : { ok: false, why, anyway: story.blocks.length > 0 ? article : null };
}
