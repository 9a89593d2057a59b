/** The options page: shows the settings as they are kept, and keeps each change at once. */
import { render } from 'preact';
import { licencePath, SHIPPED_WORKS } from '../../assets/shipped-works.ts';
import { OptionsView } from '../../components/OptionsView.tsx';
import type { OptionsActions, OptionsState } from '../../components/options-actions.ts';
import { browser } from '../../platform/browser.ts';
import { limitConnections } from '../../platform/connections.ts';
import type { AllSettings } from '../../platform/settings-file.ts';
import { findShortcut, findShortcutOpener, shortcutAddress } from '../../platform/shortcut.ts';
import { makeTexts } from '../../platform/texts.ts';
import { speakLanguage } from '../work/speak-language.ts';
import { ALL_DEFAULTS, changeAllSettings, readAllSettings } from './all-settings.ts';
import { importSettings } from './import-settings.ts';
import { saveSettings } from './save-settings.ts';

const texts = makeTexts(browser);
const root = document.getElementById('app');
let settings: AllSettings = ALL_DEFAULTS;
let keys: string | null = null;

speakLanguage(document, texts);
limitConnections(document, null);
document.title = `${texts.t('options_title')} · ${document.title}`;
document.addEventListener('visibilitychange', () => void refresh()); // shortcut and settings may have been changed elsewhere
void refresh();

async function refresh(): Promise<void> {
  [settings, keys] = await Promise.all([readAllSettings(browser), findShortcut(browser)]);
  draw();
}

async function change(part: Partial<AllSettings>): Promise<void> {
  settings = { ...settings, ...part };
  draw();
  await changeAllSettings(browser, part);
}

function draw(): void {
  if (root) render(<OptionsView texts={texts} {...state()} {...ACTIONS} />, root);
}

function state(): OptionsState {
  const open = findShortcutOpener(browser);
  return {
    settings,
    shortcut: { keys, address: shortcutAddress(browser), onOpen: open && (() => void open()) },
    version: browser.runtime.getManifest().version,
    welcome: '/welcome.html',
    works: SHIPPED_WORKS.map(({ name, licence }) => ({ name, licence, text: licencePath(name) })),
  };
}

const ACTIONS: OptionsActions = {
  onChange: (part) => void change(part),
  onExport: () => saveSettings(settings),
  onImport: (file) => importSettings(file, change),
  onReset: () => void change(ALL_DEFAULTS),
};
