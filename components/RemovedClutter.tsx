/** What was taken out of the story's surroundings: by kind, with the reason, and the first words of each. */
import type { Article, ClutterKind, Removal } from '../engine/index.ts';
import { messageKey } from './message-key.ts';
import { plural } from './plural.ts';
import './removed-clutter.css';
import { type Texts, useTexts } from './texts.tsx';

export function RemovedClutter({ article }: { readonly article: Article }) {
  const texts = useTexts();
  if (article.removed.length === 0) return null;
  return (
    <details class="removed" lang={texts.locale} dir={texts.direction}>
      <summary>
        <h2>{plural(texts, 'clutter_count', article.removed.length)}</h2>
      </summary>
      {groupByKind(article.removed).map(([kind, removals]) => (
        <ClutterGroup key={kind} kind={kind} removals={removals} language={article.language} />
      ))}
    </details>
  );
}

interface ClutterGroupProps {
  readonly kind: ClutterKind;
  readonly removals: readonly Removal[];
  readonly language: string;
}

function ClutterGroup({ kind, removals, language }: ClutterGroupProps) {
  const texts = useTexts();
  return (
    <section class="removed-kind">
      <h3>{texts.t(messageKey('clutter', kind))}</h3>
      <p class="removed-reason">{texts.t(messageKey('clutter', kind, 'reason'))}</p>
      <ul>
        {removals.map((removal, index) => (
          <li key={index}>
            <p class="removed-preview" lang={language} dir="auto">
              {removal.preview}
            </p>
            <p class="removed-words">{plural(texts, 'words', removal.words)}</p>
            {removal.signals.length > 0 && <p class="removed-signals">{describeSignals(removal, texts)}</p>}
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

/** In order of first appearance. */
function groupByKind(removed: readonly Removal[]): [ClutterKind, Removal[]][] {
  const groups = new Map<ClutterKind, Removal[]>();
  for (const removal of removed) groups.set(removal.kind, [...(groups.get(removal.kind) ?? []), removal]);
  return [...groups];
}
