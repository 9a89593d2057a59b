/** The side panel in front of a tab that it hasn't read: what to do, and what it can do by itself. */
import { useState } from 'preact/hooks';
import { messageKey } from './message-key.ts';
import { problemTitle } from './ProblemView.tsx';
import './problem.css';
import { useTexts } from './texts.tsx';
import type { Problem } from './view.ts';

export interface PanelChoices {
  /** Of the toolbar button's shortcut; null where none are set. */
  readonly keys: string | null;
  /** Reads the tab where the browser has given access to it. */
  readonly onRead: () => void;
  /** Lets the browser offer access to the site; false where it doesn't. Null where it can't. */
  readonly onAsk: (() => Promise<boolean>) | null;
}

export function PanelIdle({ problem, keys, onRead, onAsk }: PanelChoices & { readonly problem: Problem }) {
  const texts = useTexts();
  const { t } = texts;
  const [isAsked, setIsAsked] = useState(false);
  const isRefused = problem.code === 'no-access';
  return (
    <main class="problem panel-idle">
      <h1>{problemTitle(problem, texts)}</h1>
      <p>{isRefused ? t('panel_access') : t(messageKey('problem', problem.code, 'next'))}</p>
      {keys && (
        <p>
          {t('panel_keys')} <kbd dir="ltr">{keys}</kbd>
        </p>
      )}
      <div class="problem-actions">
        <button type="button" class="button primary" onClick={onRead}>
          {t('button_read_tab')}
        </button>
        {isRefused && onAsk && (
          <button type="button" class="button" onClick={async () => setIsAsked(await onAsk())}>
            {t('button_ask_access')}
          </button>
        )}
      </div>
      <p role="status">{isAsked ? t('panel_asked') : ''}</p>
    </main>
  );
}

/** What stands between the panel and a tab is only a click. */
export function isIdle({ code }: Problem): boolean {
  return code === 'not-read-yet' || code === 'no-access';
}
