/** What popup and reader page can do for a summary that is taken along. */
import type { TakeActions } from '../../components/take-actions.ts';
import type { Story } from '../../components/view.ts';

/** `tabId` is of the tab that shows the story's page, or null; `onPrint` shows the print dialogue. */
export function takeTools(story: Story, tabId: number | null, onPrint: () => void): TakeActions {
  return {
    onCopy: (text) => navigator.clipboard.writeText(text),
    onSaveFile: ({ name, text, type }) => void import('./save-file.ts').then(({ saveFile }) => saveFile(name, text, type)),
    onFindLinks: async (sources) => (tabId === null ? null : (await import('./find-links.ts')).findLinks(story, tabId, sources)),
    ...('share' in navigator ? { onShare: (content) => navigator.share(content) } : {}),
    onPrint,
  };
}
