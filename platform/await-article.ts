/** A page that shows its frame first may get its article late: it is looked at again, behind the message that it has none. */
import { askPageNow, type ReadCopy } from './ask-page.ts';
import { type Captured, toCaptured } from './capture.ts';
import type { PageTarget, ScriptingApi } from './inject.ts';
import { pause } from './within.ts';

/** Pauses between the looks: about eight seconds in all, closer together at first. */
const LOOK_AFTER_MS = [800, 1_000, 1_200, 2_000, 3_000];

export interface Waiting {
  /** What the page gave before. */
  readonly first: Captured;
  readonly read: ReadCopy;
  /** False once the reader has done something else: no more looks then. */
  readonly isWanted: () => boolean;
}

/**
 * The page with its article; null where none comes in time, the tab closes or goes on to another page, or nobody waits any
 * more. What loads beside the page (an advertisement's frame) ends nothing: a document is told by when it began. Never rejects.
 */
export async function awaitArticle(api: ScriptingApi, target: PageTarget, { first, read, isWanted }: Waiting): Promise<Captured | null> {
  let { copy, reading } = first;
  const readChanged: ReadCopy = async (now) => (now.tree === copy.tree ? reading : read(now));
  for (const ms of LOOK_AFTER_MS) {
    await pause(ms);
    if (!isWanted()) return null;
    const attempt = await askPageNow(api, target, readChanged);
    if (!attempt.ok || attempt.value.envelope.born !== first.born) return null;
    if (attempt.value.reading.ok) return toCaptured(attempt.value, { isPrivate: first.look === null });
    ({ copy, reading } = attempt.value);
  }
  return null;
}
