/** From what was read to what is shown. */
import type { Problem, Story, View } from '../../components/view.ts';
import { type Article, annotate, type Reading, summarize } from '../../engine/index.ts';

/** A view, and the article that a refusal would still give. */
export interface Outcome {
  readonly view: View;
  readonly anyway: Article | null;
}

export function toOutcome(reading: Reading, scope: Story['scope']): Outcome {
  if (reading.ok) return { view: toStoryView(reading.article, scope), anyway: null };
  const code = scope === 'selection' && reading.anyway === null ? 'no-selection' : reading.why;
  return { view: { kind: 'problem', problem: { code }, canRetry: true, canReadAnyway: reading.anyway !== null }, anyway: reading.anyway };
}

export function toStoryView(article: Article, scope: Story['scope']): View {
  const annotations = annotate(article);
  return { kind: 'story', story: { article, annotations, summary: summarize(article, annotations, 'standard'), scope } };
}

/** Where trying again can't help, it isn't offered. */
const HOPELESS: readonly Problem['code'][] = [
  'browser-page',
  'store-page',
  'pdf',
  'not-a-web-page',
  'private-address',
  'tab-closed',
  'too-large',
  'reading-gone',
  'extension-updated',
];

export function toProblemView(problem: Problem): View {
  return { kind: 'problem', problem, canRetry: !HOPELESS.includes(problem.code), canReadAnyway: false };
}
