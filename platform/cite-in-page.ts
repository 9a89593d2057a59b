/** Asks a tab's page for links to sentences of its story. */
import * as v from 'valibot';
import type { Wanted } from '../engine/index.ts';
import type { ScriptingApi } from './inject.ts';
import { within } from './within.ts';

/** Loading the script, and the time that it gives itself in the page. */
const DEADLINE_MS = 5_000;
const answerSchema = v.object({ url: v.string(), directives: v.array(v.nullable(v.pipe(v.string(), v.nonEmpty(), v.maxLength(4_000)))) });

/** A link to each sentence, or null for one that has none; null for all where the tab shows another page or can't be asked. Never rejects. */
export async function citeInPage(
  api: ScriptingApi,
  tabId: number,
  url: string,
  wanted: readonly Wanted[],
): Promise<readonly (string | null)[] | null> {
  const ask = async () => {
    await api.scripting.executeScript({ target: { tabId }, files: ['/cite.js'] });
    const plain = wanted.map(({ text, before = '', after = '' }) => ({ text, before, after }));
    const [answer] = await api.scripting.executeScript({ target: { tabId }, func: askToCite, args: [plain] });
    const parsed = v.safeParse(answerSchema, answer?.result);
    return parsed.success ? parsed.output : null;
  };
  const answer = await within(
    DEADLINE_MS,
    ask().catch(() => null),
    () => null,
  );
  if (!answer || withoutFragment(answer.url) !== withoutFragment(url)) return null;
  return wanted.map((_, index) => toLink(url, answer.directives[index] ?? null));
}

function toLink(url: string, directive: string | null): string | null {
  return directive && `${url.split(':~:', 1)[0]}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}

/** Sent to the page as text: it may use nothing from around it. The symbol is that of `cite/citer.ts`. */
function askToCite(wanted: readonly Wanted[]): { url: string; directives: (string | null)[] } | null {
  const citer = (globalThis as { [key: symbol]: { cite(wanted: readonly Wanted[]): (string | null)[] } | undefined })[
    Symbol.for('nutgraf.citer')
  ];
  return citer ? { url: location.href, directives: citer.cite(wanted) } : null;
}
