/** From what was read to what is shown. */
import { HOPELESS, type Problem, type View } from '../../components/view.ts';
import type { Article, Reading } from '../../engine/index.ts';
import { browser } from '../../platform/browser.ts';
import type { Look } from '../../platform/look-at-page.ts';
import { readSiteRules } from '../../platform/site-rules.ts';
import type { Wish } from './to-story.ts';

/** What a piece of work came to. */
export interface Outcome {
  readonly view: View;
  /** What a refused page would still give. */
  readonly anyway: Article | null;
  /** The document that the story may be shown for again. */
  readonly look: Look | null;
  /** Waits for an article that comes late, for as long as that is wanted; null where none does. */
  readonly awaitLate?: (isWanted: () => boolean) => Promise<Outcome | null>;
}

export async function toOutcome(reading: Reading, wish: Wish, look: Look | null): Promise<Outcome> {
  if (reading.ok) return { view: await toStoryView(reading.article, wish), anyway: null, look };
  const code = wish.scope === 'selection' && reading.anyway === null ? 'no-selection' : reading.why;
  return {
    view: { kind: 'problem', problem: { code }, canRetry: true, canReadAnyway: reading.anyway !== null },
    anyway: reading.anyway,
    look,
  };
}

export async function toStoryView(article: Article, wish: Wish): Promise<View> {
  const [{ toStory }, rules] = await Promise.all([import('./to-story.ts'), readSiteRules(browser, article.url)]);
  return { kind: 'story', story: toStory(article, wish, rules) };
}

export function toFailure(problem: Problem): Outcome {
  return { view: toProblemView(problem), anyway: null, look: null };
}

export function toProblemView(problem: Problem): View {
  return { kind: 'problem', problem, canRetry: !HOPELESS.includes(problem.code), canReadAnyway: false };
}
