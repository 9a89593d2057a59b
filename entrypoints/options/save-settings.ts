/** Gives the settings to the reader as a file. */
import { type AllSettings, SETTINGS_FILE_NAME, toSettingsFile } from '../../platform/settings-file.ts';

export function saveSettings(settings: AllSettings): void {
  const url = URL.createObjectURL(new Blob([toSettingsFile(settings)], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: SETTINGS_FILE_NAME });
  link.click();
  URL.revokeObjectURL(url);
}
