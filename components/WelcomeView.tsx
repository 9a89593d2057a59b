/** What a reader sees once, after the extension was installed: what it does, what it never does, and where its button is. */
import '../assets/tokens.css';
import { DrawnClick } from './DrawnClick.tsx';
import { DrawnSentence } from './DrawnSentence.tsx';
import { DrawnSummary } from './DrawnSummary.tsx';
import { type Texts, TextsProvider } from './texts.tsx';
import './welcome.css';

export interface WelcomeViewProps {
  readonly texts: Texts;
  /** Keys of the shortcut as this browser writes them; null where none are set. */
  readonly keys: string | null;
  /** Whether the button is in the toolbar; null where the browser doesn't tell. */
  readonly isPinned: boolean | null;
  /** Where the browser keeps the buttons of extensions behind a gear rather than a pin. */
  readonly isFirefox: boolean;
  /** Address of the options page. */
  readonly options: string;
}

export function WelcomeView({ texts, keys, isPinned, isFirefox, options }: WelcomeViewProps) {
  const { t } = texts;
  const steps = [
    { title: t('welcome_click'), text: t('welcome_click_text'), drawing: <DrawnClick /> },
    { title: t('welcome_read'), text: t('welcome_read_text'), drawing: <DrawnSummary /> },
    { title: t('welcome_check'), text: t('welcome_check_text'), drawing: <DrawnSentence /> },
  ];
  const nevers = [t('welcome_never_reads'), t('welcome_never_sends'), t('welcome_never_rewrites'), t('welcome_never_changes')];
  return (
    <TextsProvider texts={texts}>
      <main class="welcome" lang={texts.locale} dir={texts.direction}>
        <header class="welcome-head">
          <h1>{t('welcome_title')}</h1>
          <p>{t('welcome_lead')}</p>
        </header>
        <ol class="welcome-steps">
          {steps.map(({ title, text, drawing }) => (
            <li key={title}>
              {drawing}
              <h2>{title}</h2>
              <p>{text}</p>
            </li>
          ))}
        </ol>
        <div class="welcome-more">
          <section>
            <h2>{t('welcome_pin')}</h2>
            <p>{isPinned ? t('welcome_pinned') : t(isFirefox ? 'welcome_pin_firefox' : 'welcome_pin_chromium')}</p>
            {keys && (
              <p>
                {t('welcome_keys')} <kbd dir="ltr">{keys}</kbd>
              </p>
            )}
          </section>
          <section>
            <h2>{t('welcome_never')}</h2>
            <ul>
              {nevers.map((never) => (
                <li key={never}>{never}</li>
              ))}
            </ul>
          </section>
        </div>
        <p class="welcome-end">
          {t('welcome_once')} <a href={options}>{t('welcome_back')}</a>
        </p>
      </main>
    </TextsProvider>
  );
}
