/** A glance at a tab: which document is there, and has its text changed? */
import * as v from 'valibot';
import type { ScriptingApi } from './inject.ts';
import { within } from './within.ts';

export interface Look {
  readonly url: string;
  /** When the document began: no two documents of a tab share it. */
  readonly born: number;
  readonly characters: number;
}

const lookSchema = v.object({ url: v.string(), born: v.number(), characters: v.number() });
const GLANCE_DEADLINE_MS = 500;
/** Advertisements and clocks change a page all the time; a story that grows by more has changed. */
const SAME_TEXT_SHARE = 0.05;

/** Null where the page can't be read, or doesn't answer at once. */
export async function lookAtPage(api: ScriptingApi, tabId: number): Promise<Look | null> {
  const answer = api.scripting
    .executeScript({ target: { tabId }, func: look, injectImmediately: true })
    .then((results) => v.safeParse(lookSchema, results[0]?.result))
    .catch(() => null);
  const parsed = await within(GLANCE_DEADLINE_MS, answer, () => null);
  return parsed?.success ? parsed.output : null;
}

export function isSameDocument(before: Look, now: Look): boolean {
  const change = Math.abs(now.characters - before.characters);
  return before.url === now.url && before.born === now.born && change <= before.characters * SAME_TEXT_SHARE;
}

/** The same document, whatever its script has done to its text or to the end of its address. */
export function isSameBirth(before: Look, now: Look): boolean {
  return before.born === now.born && before.url.split('#', 1)[0] === now.url.split('#', 1)[0];
}

/** Runs in the page, so it stands alone; counts as the envelope does. */
function look() {
  const walker = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
  let characters = 0;
  for (let seen = 0; seen < 50_000 && walker.nextNode() !== null; seen++) characters += (walker.currentNode as Text).length;
  return { url: location.href, born: performance.timeOrigin, characters };
}
