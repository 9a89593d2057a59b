/** What the options page shows, and what a reader can do there. */
import type { SiteRule, SummaryLength } from '../engine/index.ts';
import type { ReadingStyle } from './reading-style.ts';

export interface OptionsSettings {
  readonly length: SummaryLength;
  readonly reading: ReadingStyle;
  readonly pictures: boolean;
  readonly history: HistoryChoice;
  readonly sites: readonly SiteChoices[];
}

/** What the reader put back or took out on the pages of one site. */
export interface SiteChoices {
  readonly site: string;
  readonly rules: readonly SiteRule[];
}

/** Most summaries that are kept. */
export const HISTORY_ROOMS = [10, 25, 50, 100, 200] as const;

export interface HistoryChoice {
  readonly isOn: boolean;
  readonly room: (typeof HISTORY_ROOMS)[number];
}

export interface Shortcut {
  /** As this browser writes them; null where none are set. */
  readonly keys: string | null;
  /** Of the browser's page where it can be changed, to be opened by hand. */
  readonly address: string | null;
  readonly onOpen: (() => void) | null;
}

/** Work of others that ships with the extension; `text` is the address of its licence. */
export interface Work {
  readonly name: string;
  readonly licence: string;
  readonly text: string;
}

export interface OptionsState {
  readonly settings: OptionsSettings;
  /** False where the browser could not keep the last change. */
  readonly isKept: boolean;
  /** True where something that was kept could not be read and was set aside. */
  readonly hasSetAside: boolean;
  readonly shortcut: Shortcut;
  readonly version: string;
  /** Address of the page that tells how it works. */
  readonly welcome: string;
  /** Address of the page of earlier summaries. */
  readonly historyPage: string;
  readonly works: readonly Work[];
}

export const IMPORT_OUTCOMES = ['whole', 'partly', 'not-settings', 'newer'] as const;
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];

export interface OptionsActions {
  readonly onChange: (change: Partial<OptionsSettings>) => Promise<void> | void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => Promise<ImportOutcome>;
  readonly onReset: () => void;
  readonly onSaveSetAside: () => void;
  readonly onForgetSetAside: () => void;
}
