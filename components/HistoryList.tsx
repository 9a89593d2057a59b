/** The rows of earlier summaries: where each is from, when it was seen, and the way back to it. */
import { useRef } from 'preact/hooks';
import { UnbrokenText } from './UnbrokenText.tsx';
import './dotted-line.css';
import type { KeptRow } from './history-actions.ts';
import { Icon } from './Icon.tsx';
import { isolate } from './isolate.ts';
import { useTexts } from './texts.tsx';
import { hostName } from './web-address.ts';

interface HistoryListProps {
  readonly rows: readonly KeptRow[];
  readonly addressOf: (id: string) => string;
  readonly onDelete: (id: string) => void;
}

export function HistoryList({ rows, addressOf, onDelete }: HistoryListProps) {
  const { t, locale } = useTexts();
  const list = useRef<HTMLOListElement>(null);
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const remove = (id: string, index: number) => {
    focusBeside(list.current, index);
    onDelete(id);
  };
  return (
    <ol class="history-list" ref={list}>
      {rows.map((row, index) => (
        <li key={row.id}>
          <div>
            <a href={addressOf(row.id)}>
              <bdi lang={row.language}>{row.headline || hostName(row.url)}</bdi>
            </a>
            <div>
              <p class="history-source dotted-line">
                <span>
                  <bdi lang={row.language}>{row.publication || hostName(row.url)}</bdi>
                </span>
                <time dateTime={new Date(row.seen).toISOString()}>
                  <UnbrokenText text={t('history_seen', time.format(row.seen))} language={locale} />
                </time>
              </p>
            </div>
          </div>
          <button
            type="button"
            class="button icon-button"
            aria-label={t('history_delete', isolate(row.headline))}
            title={t('history_delete', row.headline)}
            onClick={() => remove(row.id, index)}
          >
            <Icon name="delete" />
          </button>
        </li>
      ))}
    </ol>
  );
}

/** The row is about to go: whoever uses the keyboard stays in its neighbourhood. */
function focusBeside(list: HTMLOListElement | null, index: number): void {
  const beside = list?.children[index + 1] ?? list?.children[index - 1];
  beside?.querySelector<HTMLElement>('button')?.focus();
}
