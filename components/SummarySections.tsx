/** The summary: its sections in order. */
import type { SourceRef } from '../engine/index.ts';
import { type SectionKey, SectionView } from './SectionView.tsx';
import './summary.css';
import type { Story } from './view.ts';

interface SummarySectionsProps {
  readonly story: Story;
  readonly headingLevel: 2 | 3;
  /** The sentence that is shown at the moment: its point is marked too. */
  readonly shown?: SourceRef | null;
  readonly folded?: readonly SectionKey[] | undefined;
  readonly onFold?: ((folded: readonly SectionKey[]) => void) | undefined;
  readonly onShowPoint?: ((source: SourceRef) => void) | undefined;
}

export function SummarySections({ story, headingLevel, shown = null, folded = [], onFold, onShowPoint }: SummarySectionsProps) {
  return (
    <>
      {story.summary.sections.map((section, index) => {
        const key: SectionKey = section.role ?? 'author';
        const isFolded = Boolean(onFold) && folded.includes(key);
        const change = isFolded ? folded.filter((other) => other !== key) : [...folded, key];
        return (
          <SectionView
            key={`${index}-${key}`}
            {...{ section, story, headingLevel, shown, isFolded, onShowPoint }}
            onFold={onFold && (() => onFold(change))}
          />
        );
      })}
    </>
  );
}
