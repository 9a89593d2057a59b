/** Takes a story along from the popup, and gives what would have gone to the clipboard or to a file. */
import type { Surface } from '../../scripts/drive/surface.ts';
import { waitUntil } from '../../scripts/drive/wait-until.ts';

/** What is copied or saved from now on stays in the page instead. */
const CATCH = `(() => {
  delete window.caught;
  navigator.clipboard.writeText = async (text) => void (window.caught = text);
  URL.createObjectURL = (blob) => (blob.text().then((text) => (window.caught = text)), 'blob:none');
  HTMLAnchorElement.prototype.click = function () { window.file = this.download; };
})()`;

/** Presses the entry of the menu that has these words. */
export async function takeAlong(popup: Surface, words: string): Promise<string> {
  await popup.evaluate(CATCH);
  await popup.evaluate(`[...document.querySelectorAll('button')].find((button) => button.textContent.includes('${words}')).click()`);
  return waitUntil('something to be taken', () => popup.evaluate<string | undefined>('window.caught').then((text) => text || null));
}
