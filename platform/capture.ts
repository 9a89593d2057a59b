/** From a tab to the reading of its page, or the true reason why there is none. Every wait has an end. */
import type { PageCopy, Reading } from '../engine/index.ts';
import { type Answer, askPageNow, type ReadCopy, toAnswer } from './ask-page.ts';
import type { browser } from './browser.ts';
import { classifyAddress, isPdfAddress } from './classify-address.ts';
import type { Envelope } from './envelope.ts';
import { inject, type PageTarget, type ScriptingApi } from './inject.ts';
import type { Look } from './look-at-page.ts';
import { type Attempt, failWith, succeedWith } from './problem.ts';
import { type TabEvents, watchTab } from './watch-tab.ts';
import { pause, within } from './within.ts';

export interface CaptureApi extends ScriptingApi {
  readonly tabs: TabEvents['tabs'] & Pick<typeof browser.tabs, 'get'>;
}

/** A reading, and the copy that it was made from. */
export interface Captured {
  readonly reading: Reading;
  readonly copy: PageCopy;
  /** When the document began that it came from. */
  readonly born: number;
  /** The look of that document; null where nothing may be kept of it, in a private window. */
  readonly look: Look | null;
}

/** What capturing needs of its caller. */
export interface CaptureCalls {
  readonly onStage: (stage: 'waiting-for-page' | 'reading' | 'page-busy') => void;
  readonly read: ReadCopy;
}

/** What a new tab shows until its page answers. */
const BLANK = 'about:blank';
const TAB_DEADLINE_MS = 2_000;
/** So long a page may take to become readable before what is there is read. */
const LOADING_DEADLINE_MS = 5_000;
const READING_DEADLINE_MS = 6_000;
/** A page that has not answered by now is said to be busy, while its answer is still waited for. */
const BUSY_AFTER_MS = 1_500;
/** A page as young as this may still be filled by its script. */
const YOUNG_MS = 4_000;
/** A page whose visible copy is shorter is an empty frame: `Loading…`. */
const BARE_TREE = 400;
/** Pauses between looks at a page that has no article yet: about five seconds in all. */
const LOOK_AGAIN_AFTER_MS = [400, 600, 800, 1_200, 2_000];

export async function capture(api: CaptureApi, target: PageTarget, { onStage, read }: CaptureCalls): Promise<Attempt<Captured>> {
  const tab = await findTab(api, target.tabId);
  if (tab === null) return failWith('tab-closed');
  const address = tab.url ?? target.address;
  const obstacle = address === undefined ? null : classifyAddress(address);
  if (obstacle) return failWith(tab.status === 'loading' && address === BLANK ? 'still-loading' : obstacle);
  onStage(tab.status === 'loading' ? 'waiting-for-page' : 'reading');
  const watch = watchTab(api, { id: target.tabId, url: tab.url, status: tab.status });
  try {
    const ended = watch.ended.then((reason) => failWith(reason));
    const attempt = await Promise.race([readPatiently(api, { ...target, address }, { status: tab.status, read, onStage }), ended]);
    if (!attempt.ok) return attempt.problem.code === 'no-access' ? failWith(await whyNoAccess(api, target.tabId, address)) : attempt;
    const { reading, envelope } = attempt.value;
    return !reading.ok && isPdf(envelope) ? failWith('pdf') : succeedWith(toCaptured(attempt.value, { isPrivate: tab.incognito }));
  } finally {
    watch.stop();
  }
}

function findTab(api: CaptureApi, tabId: number) {
  return within(
    TAB_DEADLINE_MS,
    api.tabs.get(tabId).catch(() => null),
    () => null,
  );
}

/** Leave ends with the page that it was given for: an address that is another now, or is no longer told, says so. */
async function whyNoAccess(api: CaptureApi, tabId: number, address: string | undefined): Promise<'no-access' | 'navigated'> {
  return address !== undefined && (await findTab(api, tabId))?.url !== address ? 'navigated' : 'no-access';
}

interface Patience {
  readonly status: string | undefined;
  readonly read: CaptureCalls['read'];
  readonly onStage: CaptureCalls['onStage'];
}

async function readPatiently(api: CaptureApi, target: PageTarget, { status, read, onStage }: Patience): Promise<Attempt<Answer>> {
  const busy = status === 'loading' ? undefined : setTimeout(() => onStage('page-busy'), BUSY_AFTER_MS);
  const settled = await readSettled(api, target, status).finally(() => clearTimeout(busy));
  let now = await toAnswer(settled, read);
  let quietLooks = 0;
  for (const ms of LOOK_AGAIN_AFTER_MS) {
    if (!now.ok || target.file !== '/article.js' || !mayStillCome(now.value, quietLooks)) break;
    const { characters } = now.value.envelope;
    await pause(ms);
    now = await askPageNow(api, target, read);
    if (!now.ok && now.problem.code === 'no-access') return failWith('navigated'); // leave was there a moment ago, and ends with the page
    quietLooks = now.ok && now.value.envelope.characters > characters ? 0 : quietLooks + 1;
  }
  return now;
}

/** Waits for the page's text; where that takes too long, reads what is there. */
async function readSettled(api: CaptureApi, target: PageTarget, status: string | undefined): Promise<Attempt<Envelope>> {
  const first = await inject(api, target, {
    when: 'settled',
    deadlineMs: status === 'loading' ? LOADING_DEADLINE_MS : READING_DEADLINE_MS,
  });
  if (status !== 'loading' || first.ok || first.problem.code !== 'no-answer') return first;
  const second = await inject(api, target, { when: 'now', deadlineMs: READING_DEADLINE_MS });
  return second.ok || second.problem.code !== 'no-answer' ? second : failWith('still-loading');
}

/** True for a page without an article until so many looks in a row found that its text has not grown. */
function mayStillCome({ envelope, copy, reading }: Answer, quietLooks: number): boolean {
  return !reading.ok && !isPdf(envelope) && quietLooks < patienceWith(envelope.age, copy);
}

/** A young page that is still bare is filled by its script; one that shows something has only to come to rest. */
function patienceWith(age: number, { tree }: PageCopy): number {
  if (age >= YOUNG_MS) return 1;
  return tree.length < BARE_TREE ? LOOK_AGAIN_AFTER_MS.length : 2;
}

export function toCaptured({ envelope, copy, reading }: Answer, { isPrivate }: { readonly isPrivate: boolean }): Captured {
  const { url, born, characters } = envelope;
  return { reading, copy, born, look: isPrivate ? null : { url, born, characters } };
}

/** Chromium's PDF viewer is an empty page around a plugin. */
function isPdf({ contentType, url }: Envelope): boolean {
  return contentType === 'application/pdf' || isPdfAddress(url);
}
