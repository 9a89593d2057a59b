/** What a reader has chosen once and for all: kept in this browser, and only there. What only the reader page needs is kept apart. */
import * as v from 'valibot';
import { SUMMARY_LENGTHS, SUMMARY_ROLES, type SummaryLength, type SummaryRole } from '../engine/index.ts';
import { type ChoicesApi, changeChoices, type Drawer, readChoices } from './choices.ts';

export interface Settings {
  readonly length: SummaryLength;
  /** Sections that the reader keeps folded, by role; `author` stands for the author's own without one. */
  readonly folded: readonly SectionName[];
}

export type SectionName = SummaryRole | 'author';

export type SettingsApi = ChoicesApi;

const SECTIONS: readonly SectionName[] = [...SUMMARY_ROLES, 'author'];
export const SETTINGS_KEY = 'settings';
const VERSION = 1 as const;
export const DEFAULT_SETTINGS: Settings = { length: 'standard', folded: [] };

/** Each setting falls back by itself, so that one that can't be read costs no other. */
export const settingsSchema = v.object({
  v: v.literal(VERSION),
  length: v.fallback(v.picklist(SUMMARY_LENGTHS), DEFAULT_SETTINGS.length),
  folded: v.fallback(v.array(v.picklist(SECTIONS)), []),
});

const DRAWER: Drawer<v.InferOutput<typeof settingsSchema>> = {
  key: SETTINGS_KEY,
  schema: settingsSchema,
  empty: { v: VERSION, length: DEFAULT_SETTINGS.length, folded: [] },
};

/** Never rejects: where nothing can be read, the defaults. */
export async function readSettings(api: SettingsApi): Promise<Settings> {
  const { v: _version, ...settings } = await readChoices(api, DRAWER);
  return settings;
}

/** False where the storage is full or failing: what was kept before stays then. */
export function changeSettings(api: SettingsApi, change: Partial<Settings>): Promise<boolean> {
  return changeChoices(api, DRAWER, (now) => ({ ...now, ...change, folded: [...(change.folded ?? now.folded)], v: VERSION }));
}
