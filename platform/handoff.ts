/** From popup to reader tab: the story waits in the session under a name that only the tab's address knows. */
import { type KeptStory, storySchema } from './schemas/story.ts';
import { keepOnShelf, readKept, type SessionApi } from './session.ts';

/** So many reader tabs can be loaded again, well within the session's 10 MB. */
const SHELF = { name: 'stories', room: 8 };

/** Keeps the story and gives its name, or null where the session can't take it. Under a name of before it takes that story's place. */
export async function handOver(api: SessionApi, story: KeptStory, id: string = crypto.randomUUID()): Promise<string | null> {
  return (await keepOnShelf(api, SHELF, storyKey(id), story)) ? id : null;
}

/** The story of this name, or null where it is no longer kept. */
export function takeOver(api: SessionApi, id: string): Promise<KeptStory | null> {
  return readKept(api, storyKey(id), storySchema);
}

function storyKey(id: string): string {
  return `story:${id}`;
}
