/** The options page: shows the settings as they are kept, and keeps each change at once. */
import { render } from 'preact';
import { licencePath, SHIPPED_WORKS } from '../../assets/shipped-works.ts';
import { OptionsView } from '../../components/OptionsView.tsx';
import type { OptionsActions, OptionsState } from '../../components/options-actions.ts';
import { browser } from '../../platform/browser.ts';
import { limitConnections } from '../../platform/connections.ts';
import { findSetAside, forgetSetAside } from '../../platform/set-aside.ts';
import type { AllSettings } from '../../platform/settings-file.ts';
import { findShortcut, findShortcutOpener, shortcutAddress } from '../../platform/shortcut.ts';
import { makeTexts } from '../../platform/texts.ts';
import { speakLanguage } from '../work/speak-language.ts';
import { ALL_DEFAULTS, ALL_KEYS, changeAllSettings, readAllSettings } from './all-settings.ts';
import { importSettings } from './import-settings.ts';
import { saveSetAside, saveSettings } from './save-settings.ts';

const texts = makeTexts(browser);
const root = document.getElementById('app');
let settings: AllSettings = ALL_DEFAULTS;
let keys: string | null = null;
let setAside: Awaited<ReturnType<typeof findSetAside>> = null;
let isKept = true;

speakLanguage(document, texts);
limitConnections(document, null);
document.title = `${texts.t('options_title')} · ${document.title}`;
document.addEventListener('visibilitychange', () => void refresh()); // shortcut and settings may have been changed elsewhere
void refresh();

async function refresh(): Promise<void> {
  [settings, keys, setAside] = await Promise.all([readAllSettings(browser), findShortcut(browser), findSetAside(browser, ALL_KEYS)]);
  draw();
}

async function change(part: Partial<AllSettings>): Promise<void> {
  settings = { ...settings, ...part };
  draw();
  isKept = await changeAllSettings(browser, part);
  setAside = await findSetAside(browser, ALL_KEYS);
  draw();
}

function draw(): void {
  if (root) render(<OptionsView texts={texts} {...state()} {...ACTIONS} />, root);
}

function state(): OptionsState {
  const open = findShortcutOpener(browser);
  return {
    settings,
    isKept,
    hasSetAside: setAside !== null,
    shortcut: { keys, address: shortcutAddress(browser), onOpen: open && (() => void open()) },
    version: browser.runtime.getManifest().version,
    welcome: '/welcome.html',
    historyPage: '/history.html',
    works: SHIPPED_WORKS.map(({ name, licence }) => ({ name, licence, text: licencePath(name) })),
  };
}

const ACTIONS: OptionsActions = {
  onChange: change,
  onExport: () => saveSettings(settings),
  onImport: (file) => importSettings(file, change),
  onSaveSetAside: () => setAside && saveSetAside(setAside),
  onForgetSetAside: () => void forgetSetAside(browser, ALL_KEYS).then(refresh),
  onReset: () => void change(ALL_DEFAULTS),
};
