/** The page of earlier summaries. */
import { render } from 'preact';
import { HistoryView } from '../../components/HistoryView.tsx';
import type { HistoryActions } from '../../components/history-actions.ts';
import { browser } from '../../platform/browser.ts';
import { limitConnections } from '../../platform/connections.ts';
import { deleteSummaries } from '../../platform/history/delete-summaries.ts';
import { type Kept, listSummaries, readAside } from '../../platform/history/list-summaries.ts';
import { readHistorySettings } from '../../platform/history-settings.ts';
import { toReaderAddress } from '../../platform/open-reader.ts';
import { makeTexts } from '../../platform/texts.ts';
import { saveFile } from '../work/save-file.ts';
import { speakLanguage } from '../work/speak-language.ts';

const ASIDE_FILE_NAME = 'nutgraf-set-aside.json';

const texts = makeTexts(browser);
const root = document.getElementById('app');
let kept: Kept | null = null;
let isKeeping = true;
let hasFailed = false;

speakLanguage(document, texts);
limitConnections(document, null);
document.title = `${texts.t('history_title')} · ${document.title}`;
document.addEventListener('visibilitychange', () => void refresh()); // another page of ours may have kept more
addEventListener('pageshow', () => void refresh());
void refresh();

async function refresh(): Promise<void> {
  [
    kept,
    {
      history: { isOn: isKeeping },
    },
  ] = await Promise.all([findKept(), readHistorySettings(browser)]);
  draw();
}

async function findKept(): Promise<Kept | null> {
  const found = await listSummaries(browser).catch(() => null);
  hasFailed = found === null;
  return found ?? kept;
}

/** False where the storage failed. */
async function remove(ids: readonly string[]): Promise<boolean> {
  const isDone = await deleteSummaries(browser, ids).then(
    () => true,
    () => false,
  );
  await refresh();
  return isDone;
}

function draw(): void {
  if (!root) return;
  const state = { rows: kept?.rows ?? null, aside: kept?.aside.length ?? 0, isKeeping, hasFailed };
  render(<HistoryView texts={texts} {...state} addressOf={(kept) => toReaderAddress({ kept })} {...ACTIONS} />, root);
}

const ACTIONS: HistoryActions = {
  onDelete: remove,
  onSaveAside: async () => saveFile(ASIDE_FILE_NAME, await readAside(browser, kept?.aside ?? [])),
  onDeleteAside: () => remove(kept?.aside ?? []),
  onOpenOptions: () => void browser.runtime.openOptionsPage(),
};
