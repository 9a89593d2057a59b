/** Earlier summaries: the newest first, to be searched, opened again and deleted. */
import '../assets/tokens.css';
import { useState } from 'preact/hooks';
import { AskFirst } from './AskFirst.tsx';
import { HistoryList } from './HistoryList.tsx';
import type { HistoryActions, HistoryState } from './history-actions.ts';
import './history.css';
import { plural } from './plural.ts';
import { SetAside } from './SetAside.tsx';
import { searchRows } from './search-rows.ts';
import { type Texts, TextsProvider } from './texts.tsx';

export interface HistoryViewProps extends HistoryState, HistoryActions {
  readonly texts: Texts;
}

export function HistoryView({ texts, rows, aside, isKeeping, hasFailed, addressOf, ...actions }: HistoryViewProps) {
  const { t } = texts;
  const [query, setQuery] = useState('');
  const [outcome, setOutcome] = useState('');
  const found = rows && searchRows(rows, query);
  const remove = async (ids: readonly string[]) => {
    setOutcome('');
    const isDone = await actions.onDelete(ids);
    setOutcome(isDone ? plural(texts, 'history_deleted', ids.length) : t('history_failed'));
  };
  return (
    <TextsProvider texts={texts}>
      <main class="history" lang={texts.locale} dir={texts.direction}>
        <header class="history-head">
          <h1>{t('history_title')}</h1>
          <p>{t('history_note')}</p>
        </header>
        {!isKeeping && (
          <p class="history-notice">
            {t('history_off')}{' '}
            <button type="button" class="button" onClick={actions.onOpenOptions}>
              {t('button_options')}
            </button>
          </p>
        )}
        {hasFailed && <p class="history-notice">{t('history_failed')}</p>}
        {aside > 0 && <SetAside count={aside} onSave={actions.onSaveAside} onDelete={actions.onDeleteAside} />}
        {rows && rows.length > 0 && (
          <div class="history-tools">
            <label class="history-search">
              <span>{t('history_search')}</span>
              <input type="search" value={query} onInput={({ currentTarget }) => setQuery(currentTarget.value)} />
            </label>
            <AskFirst
              label={t('history_delete_all')}
              question={t('history_delete_sure')}
              confirm={t('history_delete_all')}
              onConfirm={() => remove(rows.map(({ id }) => id))}
            />
          </div>
        )}
        <p class="history-outcome" role="status">
          {outcome || (rows && rows.length > 0 && found ? sayFound(texts, found.length) : '')}
        </p>
        {rows?.length === 0 && !hasFailed && <p class="history-empty">{t('history_empty')}</p>}
        {found && found.length > 0 && <HistoryList rows={found} addressOf={addressOf} onDelete={(id) => remove([id])} />}
      </main>
    </TextsProvider>
  );
}

function sayFound(texts: Texts, count: number): string {
  return count === 0 ? texts.t('history_none_found') : plural(texts, 'history_count', count);
}
