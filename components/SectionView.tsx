/**
 * One section of the summary: its heading, which may fold it, and its points. A heading of ours runs as the interface does,
 * also beside a story that runs the other way; the author's own runs as the story does.
 */
import { useId } from 'preact/hooks';
import type { SourceRef, SummaryPoint, SummaryRole, SummarySection } from '../engine/index.ts';
import { Icon } from './Icon.tsx';
import { messageKey } from './message-key.ts';
import { PointView } from './PointView.tsx';
import { type Texts, useTexts } from './texts.tsx';
import type { Story } from './view.ts';

/** What a folded section is remembered by; sections of the author's own that have no role share one. */
export type SectionKey = SummaryRole | 'author';

interface SectionViewProps {
  readonly section: SummarySection;
  readonly story: Story;
  readonly headingLevel: 2 | 3;
  readonly shown: SourceRef | null;
  readonly isFolded: boolean;
  readonly onFold?: (() => void) | undefined;
  readonly onShowPoint?: ((source: SourceRef) => void) | undefined;
}

export function SectionView({ section, story, headingLevel, shown, isFolded, onFold, onShowPoint }: SectionViewProps) {
  const Heading = `h${headingLevel}` as const;
  const id = useId();
  const texts = useTexts();
  const heading = section.heading ? <bdi lang={story.article.language}>{section.heading}</bdi> : ownHeading(section, texts);
  return (
    <section class={`summary-section role-${section.role ?? 'author'}`}>
      <Heading {...(section.heading ? {} : { lang: texts.locale, dir: texts.direction })}>
        {onFold ? (
          <button type="button" class="fold" aria-expanded={!isFolded} aria-controls={id} onClick={onFold}>
            {heading}
            <Icon name="fold" />
          </button>
        ) : (
          heading
        )}
      </Heading>
      <ul id={id} class="points" hidden={isFolded}>
        {section.points.map((point) => (
          <PointView key={keyOf(point)} point={point} story={story} isShown={isSame(point.source, shown)} onShow={onShowPoint} />
        ))}
      </ul>
    </section>
  );
}

function ownHeading({ name, role }: SummarySection, { t }: Texts): string {
  const ours = name ?? role;
  return ours ? t(messageKey('role', ours)) : '';
}

/** By value: a summary of another length has the sentence again. */
function isSame(source: SourceRef, other: SourceRef | null): boolean {
  return source.block === other?.block && source.start === other.start && source.end === other.end;
}

function keyOf({ source, text }: SummaryPoint): string {
  return `${source.block}:${source.start}:${text.length}`;
}
