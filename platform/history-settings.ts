/** Whether the last summaries are kept, and how many. Apart from the other settings, for only what keeps them needs it. */
import * as v from 'valibot';
import { changeChoices, type Drawer, readChoices } from './choices.ts';
import type { SettingsApi } from './settings.ts';

export interface HistorySettings {
  readonly history: { readonly isOn: boolean; readonly room: (typeof ROOMS)[number] };
}

const ROOMS = [10, 25, 50, 100, 200] as const;
export const HISTORY_SETTINGS_KEY = 'history-settings';
const VERSION = 1 as const;
const HISTORY: HistorySettings['history'] = { isOn: true, room: 50 };
export const DEFAULT_HISTORY_SETTINGS: HistorySettings = { history: HISTORY };

/** Each setting falls back by itself, so that one that can't be read costs no other. */
export const historySettingsSchema = v.object({
  v: v.literal(VERSION),
  history: v.fallback(
    v.object({ isOn: v.fallback(v.boolean(), HISTORY.isOn), room: v.fallback(v.picklist(ROOMS), HISTORY.room) }),
    HISTORY,
  ),
});

const DRAWER: Drawer<v.InferOutput<typeof historySettingsSchema>> = {
  key: HISTORY_SETTINGS_KEY,
  schema: historySettingsSchema,
  empty: { v: VERSION, ...DEFAULT_HISTORY_SETTINGS },
};

/** Never rejects: where nothing can be read, the defaults. */
export async function readHistorySettings(api: SettingsApi): Promise<HistorySettings> {
  const { history } = await readChoices(api, DRAWER);
  return { history };
}

/** False where the storage is full or failing: what was kept before stays then. */
export function changeHistorySettings(api: SettingsApi, change: Partial<HistorySettings>): Promise<boolean> {
  return changeChoices(api, DRAWER, (now) => ({ ...now, ...change, v: VERSION }));
}
