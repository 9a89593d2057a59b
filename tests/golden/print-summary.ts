/** A summary as a person reads it in review. */
import type { Summary } from '../../engine/index.ts';

export function printSummary({ sections, alreadyShort, languageSupported }: Summary): string {
  const notes = [alreadyShort ? 'already short' : '', languageSupported ? '' : 'language without tables'].filter(Boolean);
  const body = sections.map(({ heading, name, role, points }) =>
    [`## ${heading ?? `(${name ?? role})`}`, ...points.map(({ text, role: own }) => `- ${text}${own === role ? '' : ` _(${own})_`}`)].join(
      '\n',
    ),
  );
  return `${[...notes.map((note) => `_${note}_`), ...body].join('\n\n')}\n`;
}
