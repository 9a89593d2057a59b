/** From an annotated article to the points that an editor would print. */
import type { Annotations, Article, Summary, SummaryLength, SummaryPoint } from '../types.ts';
import { frameByRole } from './frame.ts';
import { type Judged, judgeLines, type SummaryWeights } from './judge.ts';
import { selectLines } from './select.ts';
import { readStory } from './story.ts';
import { WEIGHTS } from './weights/weights.ts';

/** Chooses and frames the points of an article at one of three lengths. Deterministic; every point stands in the source. */
export function summarize(article: Article, annotations: Annotations, length: SummaryLength): Summary {
  return summarizeWith(WEIGHTS, article, annotations, length);
}

/** The same with other weights, as the training does. */
export function summarizeWith(weights: SummaryWeights, article: Article, annotations: Annotations, length: SummaryLength): Summary {
  const story = readStory(article, annotations);
  const [nutGraf, ...others] = selectLines(judgeLines(story, weights), length);
  const rest = others.sort((a, b) => a.line.index - b.line.index);
  const points = [...(nutGraf ? [{ ...toPoint(nutGraf), role: 'what-happened' as const }] : []), ...rest.map(toPoint)];
  return { sections: frameByRole(points), length, alreadyShort: false, languageSupported: story.isSupported };
}

function toPoint({ line, role }: Judged): SummaryPoint {
  return { text: line.sentence.text, source: line.sentence.ref, role };
}
