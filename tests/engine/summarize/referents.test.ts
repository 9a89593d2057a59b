/** Whom a pronoun means is printed in brackets where that is sure, and nowhere else. */
import { expect, it } from 'vitest';
import { annotate, summarize } from '../../../engine/index.ts';
import { articleOf } from '../structure/article-of.ts';

const print = (paragraphs: readonly string[], language = 'en'): string => {
  const article = articleOf(paragraphs, language, 'Port of Eastmere closes');
  const { sections } = summarize(article, annotate(article), 'detailed');
  return sections.flatMap(({ points }) => points.map(({ text }) => text)).join('\n');
};

const LEDE = 'The port of Eastmere closed this week after a fire on its pier.';

it.each([
  [
    'one who has just spoken',
    'Mayor Ilse Brandt met the dockers on Tuesday. “We had no choice,” she said after the session.',
    'she [Ilse Brandt] said',
  ],
  [
    'one who goes on speaking',
    'Brandt’s deputy Karl Osten, who runs the port, said the pier will be rebuilt. “It will take a year,” he added at the gate.',
    'he [Karl Osten] added',
  ],
])('names %s', (_, paragraph, printed) => {
  expect(print([LEDE, paragraph])).toContain(printed);
});

it('names nobody right below the sentence that does', () => {
  const points = print([LEDE, 'Mayor Ilse Brandt said the fire began in an old cable. She said it had been checked in March.']);
  expect(points).toContain('Mayor Ilse Brandt said the fire began in an old cable.\nShe said it had been checked in March.');
});

it('names who is meant under another heading', () => {
  const points = print([
    'The port of Eastmere will open in May, Mayor Ilse Brandt said. She said the town would pay the dockers until then.',
  ]);
  expect(points).toContain('She [Ilse Brandt] said');
});

it.each([
  [
    'either of two',
    'Karl Osten met Henk Moser, the head of the union, and Jan Weller, who owns the ships. “It will take a year,” he said.',
  ],
  ['several', 'Karl Osten spoke for the port. Police later described the man as a docker who they said had worked there for years.'],
  ['no person', 'The paper called it “a bad day” on UNUSUAL ENVELOPE. “It came by post,” he said at the gate of the port.'],
])('names nobody where it may be %s', (_, paragraph) => {
  expect(print([LEDE, paragraph])).not.toMatch(/\[/);
});

it.each([
  [
    'the other, who opens the sentence',
    'Weller found that Osten’s order breaks no law. His view would let the port close the pier for good.',
  ],
  [
    'whom the sentence names',
    'Osten first called on the union to vote for the new pier, after he called the old one “too bad for our port”.',
  ],
])('leaves out %s', (_, paragraph) => {
  expect(print([LEDE, '“The pier is lost,” said Karl Osten, who runs the port.', paragraph])).not.toMatch(/\[/);
});

it('names nobody behind a name', () => {
  const story = [
    'Laut Informationen der Armee brannte der Hafen die ganze Nacht.',
    'Liv weiß nicht genau, was am Montag im Hafen geschah. Die Informationen der Armee lassen sie vermuten, dass es brannte. „Ich stelle mir immer wieder vor, wie der Hafen brannte.“',
  ];
  expect(print(story, 'de')).not.toMatch(/\[/);
});

it('puts no name behind another that was taken for it', () => {
  const article = articleOf(
    [LEDE, 'Liv said the harbour burned all night and will stay closed until May.'],
    'en',
    'Port of Eastmere closes',
  );
  const annotations = annotate(article);
  const claims = annotations.claims.map((claim) => ({ ...claim, speaker: { ...claim.speaker, name: 'Ilse Brandt' } }));
  const { sections } = summarize(article, { ...annotations, claims }, 'detailed');
  expect(sections.flatMap(({ points }) => points.map(({ text }) => text)).join('\n')).toContain('Liv said');
});
