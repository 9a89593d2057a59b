/** What a reader can do with a story in the popup. */
import type { Story } from '../../components/view.ts';
import type { Removal, SourceRef, SummaryLength } from '../../engine/index.ts';
import { browser } from '../../platform/browser.ts';
import { handOver } from '../../platform/handoff.ts';
import type { Job } from '../../platform/jobs.ts';
import { openReader } from '../../platform/open-reader.ts';
import { isPrivateTab } from '../../platform/private-window.ts';
import { changeSettings, type Settings } from '../../platform/settings.ts';
import { decideOnPieces } from '../work/decide-on-pieces.ts';
import { noteChange } from '../work/note-change.ts';
import { SPEECH_ACTIONS } from '../work/speech-actions.ts';
import { takeTools } from '../work/take-tools.ts';

export interface Around {
  /** Draws the story anew. */
  readonly onChange: (story: Story) => void;
  /** Draws the sections folded that are to be. */
  readonly onFolded: (folded: Settings['folded']) => void;
  /** Closes the popup; the side panel stays. */
  readonly leave: () => void;
}

export function storyActions(story: Story, { tabId }: Job, { onChange, onFolded, leave }: Around) {
  const renew = async (changed: Story) => {
    onChange(changed);
    await noteChange(changed, tabId);
  };
  const open = async (how: { readonly print?: boolean }) => {
    // where the session can't keep the story, the reader tab says so
    await openReader(browser, { story: (await handOver(browser, story)) ?? 'none' }, tabId, how);
    leave();
  };
  return {
    ...takeTools(story, story.scope === 'link' ? null : tabId, () => void open({ print: true })),
    onOpenReader: () => void open({}),
    speech: SPEECH_ACTIONS,
    onOpenHistory: () => void browser.tabs.create({ url: '/history.html' }).then(leave),
    onOpenOptions: () => void browser.runtime.openOptionsPage().then(leave),
    onLength: async (length: SummaryLength) => {
      const changed = (await import('../work/to-story.ts')).changeLength(story, length);
      await renew(changed);
      await changeSettings(browser, { length });
    },
    onFold: (folded: Settings['folded']) => {
      onFolded(folded);
      void changeSettings(browser, { folded });
    },
    // the page behind a link isn't in the tab
    ...(story.scope === 'link'
      ? {}
      : {
          onShowPoint: async (source: SourceRef) => (await import('./show-point.ts')).showPoint(story, tabId, source),
          onShowRemoval: async (removal: Removal) => (await import('./show-point.ts')).showRemoval(removal, tabId),
          onClearPage: () => void import('./show-point.ts').then(({ clearPage }) => clearPage(tabId)),
        }),
    ...decideOnPieces({ story, isPrivate: () => isPrivateTab(browser, tabId), onChange: (changed) => void renew(changed) }),
  };
}
