/** The reader has changed what is shown: its length, or what belongs to the story. The popup's next opening and the earlier summaries show it so. */
import type { Story } from '../../components/view.ts';
import { browser } from '../../platform/browser.ts';
import { renewShown } from '../../platform/shown-stories.ts';
import { keepStory } from './keep-story.ts';

export async function noteChange(story: Story, tabId: number): Promise<void> {
  if (story.scope === 'page') await renewShown(browser, tabId, story);
  await keepStory(story, tabId);
}
