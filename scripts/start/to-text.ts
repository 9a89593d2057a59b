/** A story as lines for the terminal, in the order of the popup. */
import type { StoryJson } from '../../engine/export/json.ts';

const WIDTH = 96;

export function toText(story: StoryJson): string {
  const { publication, published, headline, dek, bylines, sections, removed } = story;
  return [
    [publication, published?.slice(0, 10)].filter(Boolean).join(' · '),
    headline.toUpperCase(),
    dek ?? '',
    bylines.length > 0 ? `By ${bylines.join(', ')}` : '',
    ...sections.flatMap(({ heading, points }) => ['', heading, ...points.map(({ text }) => wrap(text, '  • ', '    '))]),
    ...(removed.length > 0 ? ['', `Removed ${removed.length} ${removed.length === 1 ? 'piece' : 'pieces'} of clutter`] : []),
    ...removed.map(({ reason, preview }) => wrap(`${preview} — ${reason}`, '  - ', '    ')),
  ]
    .filter((line, index, lines) => line !== '' || lines[index - 1] !== '')
    .join('\n');
}

function wrap(text: string, first: string, rest: string): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(' ')) {
    if (line.length + word.length > WIDTH && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = rest;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join('\n');
}
