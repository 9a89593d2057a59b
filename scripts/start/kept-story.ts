/** Takes the story that the popup shows out of the extension's session storage, where it is noted for the popup's next opening. */
import type { Story } from '../../components/view.ts';
import type { Surface } from '../drive/surface.ts';
import { waitUntil } from '../drive/wait-until.ts';

/** In the popup's document: the story noted for the tab in front, as JSON, or null while none is. */
const READ_STORY = `(async () => {
  const api = globalThis.browser ?? chrome;
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  const key = 'shown:' + tab.id;
  const shown = (await api.storage.session.get(key))[key];
  return shown ? JSON.stringify(shown.story) : null;
})()`;

export async function takeStory(popup: Surface): Promise<Story> {
  return JSON.parse(await waitUntil('the story to be noted', () => popup.evaluate<string | null>(READ_STORY))) as Story;
}
