/** Invented news stories, no two sentences of which are alike: what a hostile page is wrapped around. */
import type { Random } from './random.ts';

export interface Story {
  readonly headline: string;
  readonly dek: string;
  readonly byline: string;
  readonly paragraphs: readonly string[];
}

const PLACES = [
  'Weir',
  'Ostrey',
  'Kalmouth',
  'Tarn Hill',
  'Brackwater',
  'Lindow',
  'Sowerby Quay',
  'Aldmere',
  'Fenwick Cross',
  'Port Hallam',
];
const PEOPLE = ['Ines Harrow', 'Tomas Veld', 'Ruth Okonda', 'Jonas Pell', 'Mara Lindqvist', 'Omar Tesh', 'Clara Dunning', 'Piet Morrow'];
const BODIES = ['council', 'harbour board', 'water company', 'school trust', 'bakers union', 'rail office', 'county court', 'hospital'];
const THINGS = ['mill', 'ferry', 'bridge', 'library', 'tram line', 'reservoir', 'market hall', 'lighthouse', 'archive', 'swimming pool'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const DEEDS = ['reopen', 'close', 'repair', 'sell', 'rebuild', 'rename', 'insure', 'survey'];
const ENDS = [
  'before the winter',
  'within two years',
  'after a long dispute',
  'despite the cost',
  'at the third attempt',
  'without a vote',
];

/** A story of so many paragraphs, of two to four sentences each. */
export function writeStory(random: Random, paragraphs = 9): Story {
  const place = random.pick(PLACES);
  return {
    headline: `${place} ${random.pick(BODIES)} will ${random.pick(DEEDS)} the ${random.pick(THINGS)} ${random.pick(ENDS)}`,
    dek: `${writeSentence(random)}`,
    byline: random.pick(PEOPLE),
    paragraphs: Array.from({ length: paragraphs }, () => writeParagraph(random)),
  };
}

export function writeParagraph(random: Random): string {
  return Array.from({ length: random.between(2, 4) }, () => writeSentence(random)).join(' ');
}

export function writeSentence(random: Random): string {
  const { pick, between } = random;
  const money = `${between(2, 97)} million crowns`;
  const forms = [
    () =>
      `The ${pick(BODIES)} of ${pick(PLACES)} said on ${pick(DAYS)} that it would ${pick(DEEDS)} the ${pick(THINGS)} ${pick(ENDS)}, at a cost of ${money}.`,
    () =>
      `“We have waited ${between(2, 40)} years for the ${pick(THINGS)},” ${pick(PEOPLE)}, who leads the ${pick(BODIES)}, said ${pick(ENDS)}.`,
    () =>
      `More than ${between(100, 9000)} people in ${pick(PLACES)} had signed a letter against the plan to ${pick(DEEDS)} the ${pick(THINGS)}.`,
    () =>
      `${pick(PEOPLE)} told the ${pick(BODIES)} that the ${pick(THINGS)} in ${pick(PLACES)} had lost ${money} since the flood of ${between(1950, 2020)}.`,
    () => `Work on the ${pick(THINGS)} is to begin on ${between(2, 28)} June, when the ${pick(BODIES)} of ${pick(PLACES)} meets again.`,
    () => `A report by the ${pick(BODIES)} found ${between(3, 60)} faults in the ${pick(THINGS)}, ${between(2, 9)} of them grave.`,
  ];
  return pick(forms)();
}

export const toParagraphs = ({ paragraphs }: Story): string => paragraphs.map((text) => `<p>${text}</p>`).join('\n');

/** The story as an ordinary page has it. */
export function toArticle(story: Story, inside = toParagraphs(story)): string {
  return `<article><h1>${story.headline}</h1><p class="dek">${story.dek}</p><p class="byline">By ${story.byline}</p>${inside}</article>`;
}
