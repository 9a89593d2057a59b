/** Shows a sentence of the article in its page: marked and scrolled to, without any change to the page. */
import type { Wanted } from '../engine/index.ts';
import type { browser } from './browser.ts';
import { classifyError } from './classify-error.ts';
import { FIREFOX_SHADOW_CSS, HIGHLIGHT_CSS } from './mark/highlight-css.ts';
import type { PlatformProblem } from './problem.ts';
import { within } from './within.ts';

export interface HighlightApi {
  readonly scripting: Pick<typeof browser.scripting, 'executeScript' | 'insertCSS' | 'removeCSS'>;
}

/** `not-found`: the page no longer shows this sentence. */
export type Shown = 'shown' | 'not-found' | PlatformProblem;

/** Finding takes milliseconds; a page in an endless loop never answers. */
const DEADLINE_MS = 4_000;

/** Marks the sentence in the tab's page and scrolls to it, in the place of the one marked before. Never rejects. */
export function showInPage(api: HighlightApi, tabId: number, wanted: Wanted): Promise<Shown> {
  const { text, before = '', after = '' } = wanted;
  const show = async (): Promise<Shown> => {
    await Promise.all([
      ...STYLES.map((style) => api.scripting.insertCSS({ ...style, target: { tabId, allFrames: true } })),
      api.scripting.executeScript({ target: { tabId }, files: ['/highlight.js'] }),
    ]);
    const [answer] = await api.scripting.executeScript({ target: { tabId }, func: askToShow, args: [{ text, before, after }] });
    return answer?.result === 'shown' || answer?.result === 'not-found' ? answer.result : { code: 'fault' };
  };
  return answered(show());
}

/** Takes the mark away; `true`, or what stood in the way. A page without a mark is no problem. Never rejects. */
export function clearInPage(api: HighlightApi, tabId: number): Promise<true | PlatformProblem> {
  const clear = async (): Promise<true> => {
    await api.scripting.executeScript({ target: { tabId }, func: askToClear });
    await Promise.all(STYLES.map((style) => api.scripting.removeCSS({ ...style, target: { tabId, allFrames: true } })));
    return true;
  };
  return answered(clear());
}

const STYLES = [
  { css: HIGHLIGHT_CSS, origin: 'AUTHOR' },
  { css: FIREFOX_SHADOW_CSS, origin: 'USER' },
] as const;

function answered<T>(answer: Promise<T>): Promise<T | PlatformProblem> {
  const failed = answer.catch((error: unknown): PlatformProblem => ({ code: classifyError(error, undefined) }));
  return within<T | PlatformProblem>(DEADLINE_MS, failed, () => ({ code: 'no-answer' }));
}

/** What `highlight.js` left in the isolated world. */
interface InPage {
  readonly show: (wanted: Wanted) => string;
  readonly clear: () => void;
}

// These two are sent to the page as text: they may use nothing from around them. The symbol is that of `mark/marker.ts`.

function askToShow(wanted: Wanted): string | null {
  return (globalThis as { [key: symbol]: InPage | undefined })[Symbol.for('nutgraf.marker')]?.show(wanted) ?? null;
}

function askToClear(): void {
  (globalThis as { [key: symbol]: InPage | undefined })[Symbol.for('nutgraf.marker')]?.clear();
}
