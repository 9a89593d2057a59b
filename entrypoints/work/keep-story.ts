/** Keeps what is shown among the earlier summaries, unless the reader doesn't want it or the window is private. */
import type { Story } from '../../components/view.ts';
import { browser } from '../../platform/browser.ts';
import { afterPaint } from './after-paint.ts';

/** Once what is drawn has been painted. False only where it should have been kept and couldn't be. Never rejects. */
export async function keepStory(story: Story, tabId: number): Promise<boolean> {
  await afterPaint();
  const { keepIfWanted } = await import('./keep-if-wanted.ts');
  return keepIfWanted(browser, story, tabId);
}
