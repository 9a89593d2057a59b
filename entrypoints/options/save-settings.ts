/** Gives something to the reader as a file. */
import { type AllSettings, SETTINGS_FILE_NAME, toSettingsFile } from '../../platform/settings-file.ts';
import { saveFile } from '../work/save-file.ts';

const SET_ASIDE_FILE_NAME = 'nutgraf-set-aside.json';

export function saveSettings(settings: AllSettings): void {
  saveFile(SETTINGS_FILE_NAME, toSettingsFile(settings));
}

/** What could not be read, as it was kept. */
export function saveSetAside(setAside: Readonly<Record<string, unknown>>): void {
  saveFile(SET_ASIDE_FILE_NAME, `${JSON.stringify(setAside, null, 2)}\n`);
}
