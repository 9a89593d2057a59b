/** A chunk of its own: the popup shows the summary first, and keeps it then. */
import type { Story } from '../../components/view.ts';
import type { HistoryApi } from '../../platform/history/history-store.ts';
import { keepSummary } from '../../platform/history/keep-summary.ts';
import { readHistorySettings } from '../../platform/history-settings.ts';
import { isPrivateTab, type PrivateApi } from '../../platform/private-window.ts';

export async function keepIfWanted(api: HistoryApi & PrivateApi, story: Story, tabId: number): Promise<boolean> {
  const [{ history }, isPrivate] = await Promise.all([readHistorySettings(api), isPrivateTab(api, tabId)]);
  return !history.isOn || isPrivate || keepSummary(api, story, history.room);
}
