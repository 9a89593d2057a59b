/** Gives something to the reader as a file. */
import { type AllSettings, SETTINGS_FILE_NAME, toSettingsFile } from '../../platform/settings-file.ts';

const SET_ASIDE_FILE_NAME = 'nutgraf-set-aside.json';

export function saveSettings(settings: AllSettings): void {
  saveJson(SETTINGS_FILE_NAME, toSettingsFile(settings));
}

/** What could not be read, as it was kept. */
export function saveSetAside(setAside: Readonly<Record<string, unknown>>): void {
  saveJson(SET_ASIDE_FILE_NAME, `${JSON.stringify(setAside, null, 2)}\n`);
}

function saveJson(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
