/** What was taken out of the story's surroundings: by kind, with the reason, and the first words of each, to be shown and put back. */
import { useRef } from 'preact/hooks';
import { type Article, type ClutterKind, groupRemovals, type Removal } from '../engine/index.ts';
import type { ClutterActions } from './clutter-actions.ts';
import { messageKey } from './message-key.ts';
import { plural } from './plural.ts';
import { RemovalActions } from './RemovalActions.tsx';
import './removed-clutter.css';
import { type Texts, useTexts } from './texts.tsx';

interface RemovedClutterProps extends Pick<ClutterActions, 'onShowRemoval' | 'onPutBack'> {
  readonly article: Article;
  /** Told what came of a press of a button here. */
  readonly onOutcome?: (text: string) => void;
}

export function RemovedClutter({ article, onPutBack, ...actions }: RemovedClutterProps) {
  const texts = useTexts();
  const top = useRef<HTMLElement>(null);
  if (article.removed.length === 0) return null;
  const putBack =
    onPutBack &&
    ((removal: Removal) => {
      top.current?.focus(); // the entry goes, and its button with it
      return onPutBack(removal);
    });
  return (
    <details class="removed" lang={texts.locale} dir={texts.direction}>
      <summary ref={top}>
        <h2>{plural(texts, 'clutter_count', article.removed.length)}</h2>
      </summary>
      {groupRemovals(article.removed).map(([kind, removals]) => (
        <ClutterGroup key={kind} {...{ kind, removals, article }} onPutBack={putBack} {...actions} />
      ))}
    </details>
  );
}

interface ClutterGroupProps extends Omit<RemovedClutterProps, 'onPutBack'> {
  readonly kind: ClutterKind;
  readonly removals: readonly Removal[];
  readonly onPutBack: ClutterActions['onPutBack'] | undefined;
}

function ClutterGroup({ kind, removals, article, ...actions }: ClutterGroupProps) {
  const texts = useTexts();
  return (
    <section class="removed-kind">
      <h3>{texts.t(messageKey('clutter', kind))}</h3>
      <p class="removed-reason">{texts.t(messageKey('clutter', kind, 'reason'))}</p>
      <ul>
        {removals.map((removal) => (
          <li key={keyOf(removal)}>
            <p class="removed-preview" lang={article.language} dir="auto">
              {removal.preview}
            </p>
            <p class="removed-words">{plural(texts, 'words', removal.words)}</p>
            {removal.signals.length > 0 && <p class="removed-signals">{describeSignals(removal, texts)}</p>}
            <RemovalActions removal={removal} url={article.url} {...actions} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What spoke for removal, in plain words; a signal without words of its own is left out. */
function describeSignals({ signals }: Removal, { t, locale }: Texts): string {
  const reasons = signals.map((signal) => t(messageKey('signal', signal))).filter((reason) => reason !== '');
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(reasons);
}

function keyOf({ blocks, rule, preview }: Removal): string {
  return `${blocks[0]?.id ?? ''}:${rule}:${preview}`;
}
