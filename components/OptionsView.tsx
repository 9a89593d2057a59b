/** The settings: what a reader can choose once and for all, each with a sentence on what it does. */
import '../assets/tokens.css';
import '../assets/themes.css';
import { HistoryOption } from './HistoryOption.tsx';
import { Licences } from './Licences.tsx';
import './options.css';
import { LengthOption } from './LengthOption.tsx';
import type { OptionsActions, OptionsState } from './options-actions.ts';
import { PicturesSwitch } from './PicturesSwitch.tsx';
import { ReadingSample } from './ReadingSample.tsx';
import { ReadingStylePanel } from './ReadingStylePanel.tsx';
import { SettingsFile } from './SettingsFile.tsx';
import { SettingsGroup } from './SettingsGroup.tsx';
import { SettingsTrouble } from './SettingsTrouble.tsx';
import { ShortcutOption } from './ShortcutOption.tsx';
import { SiteRulesOption } from './SiteRulesOption.tsx';
import { type Texts, TextsProvider } from './texts.tsx';

export interface OptionsViewProps extends OptionsState, OptionsActions {
  readonly texts: Texts;
}

export function OptionsView({ texts, settings, shortcut, version, welcome, historyPage, works, onChange, ...rest }: OptionsViewProps) {
  const { t } = texts;
  return (
    <TextsProvider texts={texts}>
      <main class="options" lang={texts.locale} dir={texts.direction}>
        <h1>{t('options_title')}</h1>
        <SettingsTrouble {...rest} />
        <SettingsGroup title={t('options_summary')} note={t('options_summary_note')}>
          <LengthOption length={settings.length} onLength={(length) => onChange({ length })} />
        </SettingsGroup>
        <SettingsGroup title={t('options_reader')} note={t('options_reader_note')}>
          <ReadingSample style={settings.reading} />
          <ReadingStylePanel style={settings.reading} onStyle={(reading) => onChange({ reading })} isExplained />
        </SettingsGroup>
        <SettingsGroup title={t('pictures')} note={t('options_pictures_note')}>
          <PicturesSwitch isOn={settings.pictures} onSwitch={(pictures) => onChange({ pictures })} />
        </SettingsGroup>
        <SettingsGroup title={t('history_title')} note={t('options_history_note')}>
          <HistoryOption history={settings.history} onHistory={(history) => onChange({ history })} address={historyPage} />
        </SettingsGroup>
        <SettingsGroup title={t('options_sites')} note={t('options_sites_note')}>
          <SiteRulesOption sites={settings.sites} onSites={(sites) => onChange({ sites })} />
        </SettingsGroup>
        <SettingsGroup title={t('options_shortcut')} note={t('options_shortcut_note')}>
          <ShortcutOption {...shortcut} />
        </SettingsGroup>
        <SettingsGroup title={t('options_file')} note={t('options_file_note')}>
          <SettingsFile {...rest} />
        </SettingsGroup>
        <SettingsGroup title={t('options_about')} note={t('options_promise')}>
          <p>
            {t('options_version', version)} · <a href={welcome}>{t('options_welcome')}</a>
          </p>
          <Licences works={works} />
        </SettingsGroup>
      </main>
    </TextsProvider>
  );
}
