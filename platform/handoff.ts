/** From popup to reader tab: the story waits in the session under a name that only the tab's address knows. */

import * as v from 'valibot';
import { type KeptStory, storySchema } from './schemas/story.ts';
import { forget, keep, readKept, type SessionApi } from './session.ts';

const INDEX = 'stories';
/** So many reader tabs can be loaded again; the oldest is forgotten first, to stay well within the session's 10 MB. */
const MOST_KEPT = 8;
const indexSchema = v.array(v.string());

/** Keeps the story and gives its name, or null where the session can't take it. */
export async function handOver(api: SessionApi, story: KeptStory): Promise<string | null> {
  const id = crypto.randomUUID();
  const older = (await readKept(api, INDEX, indexSchema)) ?? [];
  const surplus = older.slice(0, Math.max(0, older.length + 1 - MOST_KEPT));
  if (surplus.length > 0) await forget(api, surplus.map(storyKey));
  if (!(await keep(api, storyKey(id), story))) return null;
  await keep(api, INDEX, [...older.slice(surplus.length), id]);
  return id;
}

/** The story of this name, or null where it is no longer kept. */
export function takeOver(api: SessionApi, id: string): Promise<KeptStory | null> {
  return readKept(api, storyKey(id), storySchema);
}

function storyKey(id: string): string {
  return `story:${id}`;
}
