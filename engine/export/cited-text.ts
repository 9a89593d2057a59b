/** A summary as plain text with a numbered link to the sentence of each point. */
import { type ExportedStory, type ExportWords, findUnnamedSpeaker, listSourceFacts, nameSection } from './exported-story.ts';
import { type LinkOf, listSources } from './point-links.ts';

/** Like the plain text, each point with the number of its link, the links at the end; a sentence without a link has the page's address. Lines end in `\n`. */
export function toCitedText({ article, annotations, summary }: ExportedStory, words: ExportWords, linkOf: LinkOf): string {
  const addresses = [...new Set(listSources(summary).map((source) => linkOf(source) ?? article.url))];
  const head = [article.head.headline.value, article.head.dek?.value, listSourceFacts(article, words).join(' · ')];
  const sections = summary.sections.map((section) => [
    nameSection(section, words),
    ...section.points.map((point) => {
      const speaker = findUnnamedSpeaker(point, annotations);
      const number = addresses.indexOf(linkOf(point.source) ?? article.url) + 1;
      return `• ${speaker ? `${speaker.name}: ` : ''}${point.text} [${number}]`;
    }),
  ]);
  return [head, ...sections, addresses.map((address, index) => `[${index + 1}] ${address}`)]
    .map((lines) => lines.filter((line) => line).join('\n'))
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}
