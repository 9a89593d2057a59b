/** What stands in the way of a summary, and what to do next. */
import { messageKey } from './message-key.ts';
import './problem.css';
import { isolate } from './isolate.ts';
import { type Texts, useTexts } from './texts.tsx';
import type { Problem } from './view.ts';

interface ProblemViewProps {
  readonly problem: Problem;
  readonly canRetry: boolean;
  readonly canReadAnyway: boolean;
  readonly onRetry?: () => void;
  readonly onReadAnyway?: () => void;
  /** To the earlier summaries, where what is gone may still be. */
  readonly onOpenHistory?: (() => void) | undefined;
}

export function ProblemView({ problem, canRetry, canReadAnyway, onRetry, onReadAnyway, onOpenHistory }: ProblemViewProps) {
  const texts = useTexts();
  return (
    <main class="problem">
      <h1>{problemTitle(problem, texts)}</h1>
      <p>{texts.t(messageKey('problem', problem.code, 'next'), problemDetail(problem, texts))}</p>
      <div class="problem-actions">
        {canRetry && (
          <button type="button" class="button primary" onClick={onRetry}>
            {texts.t('button_retry')}
          </button>
        )}
        {problem.code === 'reading-gone' && onOpenHistory && (
          <button type="button" class="button primary" onClick={onOpenHistory}>
            {texts.t('history_title')}
          </button>
        )}
        {canReadAnyway && (
          <button type="button" class="button" onClick={onReadAnyway}>
            {texts.t('button_read_anyway')}
          </button>
        )}
      </div>
    </main>
  );
}

export function problemTitle(problem: Problem, texts: Texts): string {
  return texts.t(messageKey('problem', problem.code, 'title'), problemDetail(problem, texts));
}

/** Where a text has a place for a detail and none is known, the locale says how to do without. */
function problemDetail({ code, detail }: Problem, { t }: Texts): string {
  return detail ? isolate(detail) : t(messageKey('problem', code, 'unnamed'));
}
