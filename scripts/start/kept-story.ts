/** Takes the story that a reader page shows out of the extension's session storage, where the popup left it for the reader. */
import type { Story } from '../../components/view.ts';
import type { Surface } from '../drive/surface.ts';

export async function takeStory(reader: Surface): Promise<Story> {
  const story = await reader.evaluate<string | null>(`(async () => {
    const key = 'story:' + new URLSearchParams(location.search).get('story');
    const kept = await (globalThis.browser ?? chrome).storage.session.get(key);
    return kept[key] ? JSON.stringify(kept[key]) : null;
  })()`);
  if (story === null) throw new Error('The reader page has no story.');
  return JSON.parse(story) as Story;
}
