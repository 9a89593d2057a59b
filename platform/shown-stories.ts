/** What a tab's page was last shown as, so that the popup opened again on it shows the same at once. */
import * as v from 'valibot';
import type { ScriptingApi } from './inject.ts';
import { isSameDocument, type Look, lookAtPage } from './look-at-page.ts';
import { type KeptStory, storySchema } from './schemas/story.ts';
import { keepOnShelf, readKept, type SessionApi } from './session.ts';
import { SHOWN_SHELF, shownKey } from './session-keys.ts';

export interface ShownApi extends SessionApi, ScriptingApi {}

const SHELF = { name: SHOWN_SHELF, room: 6 };
const shownSchema = v.object({ look: v.object({ url: v.string(), born: v.number(), characters: v.number() }), story: storySchema });

/** Notes what is shown of the page that looks like this. */
export async function noteShown(api: SessionApi, tabId: number, look: Look, story: KeptStory): Promise<void> {
  await keepOnShelf(api, SHELF, shownKey(tabId), { look, story });
}

/** The reader has changed what is shown of this page. */
export async function renewShown(api: SessionApi, tabId: number, story: KeptStory): Promise<void> {
  const shown = await readKept(api, shownKey(tabId), shownSchema);
  if (shown) await noteShown(api, tabId, shown.look, story);
}

/** The story that was shown of the very document that is in the tab now, or null; `isSame` says how much of it may have changed. */
export async function findShown(api: ShownApi, tabId: number, isSame = isSameDocument): Promise<KeptStory | null> {
  const shown = await readKept(api, shownKey(tabId), shownSchema);
  if (!shown) return null;
  const look = await lookAtPage(api, tabId);
  return look && isSame(shown.look, look) ? shown.story : null;
}
