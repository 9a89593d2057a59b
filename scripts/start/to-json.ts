/** What `npm start -- --json` prints: the story as the popup shows it, with the interface's own English words. */
import type { Story } from '../../components/view.ts';
import { type JsonWords, type StoryJson, toJson as toStoryJson } from '../../engine/export/json.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

/** The engine's refusals: the page was read, and it is no article. Other problems are faults. */
export const REFUSALS = ['no-article', 'too-short', 'unsupported'];

const WORDS: JsonWords = {
  headingOf: (name) => findText(`role_${name}`),
  reasonOf: (kind) => findText(`clutter_${kind}_reason`),
};

/** A file that we serve ourselves is on no site, so it has no name from there. */
export function toJson(story: Story): StoryJson {
  const json = toStoryJson(story, WORDS);
  return json.publication === LOOPBACK ? { ...json, publication: null } : json;
}
const LOOPBACK = '127.0.0.1';

/** A text of the interface; `what-happened` stands as `what_happened` in its keys. */
function findText(key: string): string {
  const texts: Readonly<Record<string, { readonly message: string } | undefined>> = messages;
  return texts[key.replaceAll('-', '_')]?.message ?? key;
}
