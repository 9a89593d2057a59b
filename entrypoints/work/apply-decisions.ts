/** What a reader decided on other pages of a site counts for a kept story of it too. */
import type { Story } from '../../components/view.ts';
import { browser } from '../../platform/browser.ts';
import { readSiteRules } from '../../platform/site-rules.ts';

/** The same story where nothing was decided about any piece of it. */
export async function applyDecisions(story: Story): Promise<Story> {
  const rules = await readSiteRules(browser, story.article.url);
  return rules.length === 0 ? story : (await import('./to-story.ts')).withRules(story, rules);
}
