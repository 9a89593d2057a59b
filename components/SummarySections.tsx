/** The summary: each section with its heading and points. */
import type { SourceRef, SummaryPoint, SummarySection } from '../engine/index.ts';
import { messageKey } from './message-key.ts';
import { PointView } from './PointView.tsx';
import './summary.css';
import { useTexts } from './texts.tsx';
import { UiText } from './UiText.tsx';
import type { Story } from './view.ts';

interface SummarySectionsProps {
  readonly story: Story;
  readonly headingLevel: 2 | 3;
  /** The sentence that is shown at the moment: its point is marked too. */
  readonly shown?: SourceRef | null;
  readonly onShowPoint?: ((source: SourceRef) => void) | undefined;
}

export function SummarySections({ story, headingLevel, shown = null, onShowPoint }: SummarySectionsProps) {
  const Heading = `h${headingLevel}` as const;
  const { language } = story.article;
  return (
    <>
      {story.summary.sections.map((section, index) => (
        <section key={index} class={`summary-section role-${section.role ?? 'author'}`}>
          <Heading>
            <SectionHeading section={section} language={language} />
          </Heading>
          <ul class="points">
            {section.points.map((point) => (
              <PointView key={keyOf(point)} point={point} story={story} isShown={point.source === shown} onShow={onShowPoint} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** The author's own words, else the role's. */
function SectionHeading({ section, language }: { readonly section: SummarySection; readonly language: string }) {
  const { t } = useTexts();
  if (section.heading) return <bdi lang={language}>{section.heading}</bdi>;
  return section.role && <UiText>{t(messageKey('role', section.role))}</UiText>;
}

function keyOf({ source, text }: SummaryPoint): string {
  return `${source.block}:${source.start}:${text.length}`;
}
