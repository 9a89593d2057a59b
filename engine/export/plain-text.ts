/** A summary as plain text, for a message or a note. */
import { type ExportedStory, type ExportWords, findUnnamedSpeaker, listSourceFacts, nameSection } from './exported-story.ts';

/** Headline, dek, source, then each section with its points; ends with the page's address. Lines end in `\n`. */
export function toPlainText({ article, annotations, summary }: ExportedStory, words: ExportWords): string {
  const head = [article.head.headline.value, article.head.dek?.value, listSourceFacts(article, words).join(' · ')];
  const sections = summary.sections.map((section) => [
    nameSection(section, words),
    ...section.points.map((point) => {
      const speaker = findUnnamedSpeaker(point, annotations);
      return `• ${speaker ? `${speaker.name}: ` : ''}${point.text}`;
    }),
  ]);
  return [head, ...sections, [article.url]]
    .map(joinLines)
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function joinLines(lines: readonly (string | undefined)[]): string {
  return lines.filter((line) => line).join('\n');
}
