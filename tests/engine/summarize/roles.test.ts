/** Under which heading a sentence stands, where one of them would mislead. */
import { expect, it } from 'vitest';
import { annotate, summarize } from '../../../engine/index.ts';
import { articleOf } from '../structure/article-of.ts';

/** The points of a story at the standard length, with the role of the section that each stands in. */
const print = (paragraphs: readonly string[], language: string, headline: string) => {
  const article = articleOf(paragraphs, language, headline);
  const { sections } = summarize(article, annotate(article), 'standard');
  return sections.flatMap(({ role, points }) => points.map(({ text }) => ({ role, text })));
};
const textsOf = (points: ReturnType<typeof print>): readonly string[] => points.map(({ text }) => text);
const nextOf = (points: ReturnType<typeof print>): readonly string[] => textsOf(points.filter(({ role }) => role === 'what-next'));

const comesNext = (language: string, sentence: string, lede: string): readonly string[] =>
  nextOf(print([lede, sentence], language, 'Eastmere 7 9'));

const LEDES: Readonly<Record<string, string>> = {
  en: 'The port of Eastmere closed this week after a fire on its oldest pier, the harbour board said.',
  de: 'Der Hafen von Eastmere ist nach einem Brand an seiner ältesten Pier geschlossen worden.',
  es: 'El puerto de Eastmere cerró esta semana tras un incendio en su muelle más antiguo, dijo la junta.',
  fr: 'Le port d’Eastmere a fermé cette semaine après un incendie sur sa plus vieille jetée.',
  it: 'Il porto di Eastmere ha chiuso questa settimana dopo un incendio sul molo più antico.',
  pt: 'O porto de Eastmere fechou esta semana depois de um incêndio no seu cais mais antigo.',
  nl: 'De haven van Eastmere is deze week gesloten na een brand op de oudste pier.',
  sv: 'Hamnen i Eastmere stängdes i veckan efter en brand på den äldsta piren.',
};

it.each([
  ['en', 'The council will vote on the new pier in May.'],
  ['de', 'Der Rat soll im Mai über die neue Pier abstimmen.'],
  ['de', 'Die Pier wird im Mai eröffnet.'],
  ['es', 'El consejo votará el nuevo muelle el 3 de diciembre.'],
  ['fr', 'Le conseil votera la nouvelle jetée le 3 décembre.'],
  ['it', 'Il consiglio voterà il nuovo molo il 3 dicembre.'],
  ['pt', 'O conselho votará o novo cais no dia 3 de dezembro.'],
  ['nl', 'De raad debatteert in het voorjaar over de nieuwe pier.'],
  ['sv', 'På fredag röstar rådet om den nya piren.'],
])('what is still to come does (%s): %s', (language, sentence) => {
  expect(comesNext(language, sentence, LEDES[language] ?? '')).toEqual([sentence]);
});

it('what the page itself cut is no point', () => {
  expect(comesNext('en', 'The council will vote on the new pier and the harb...', LEDES.en ?? '')).toEqual([]);
});

it.each([
  ['en', 'If you own one of these coins, the next step is to find the other one.'],
  ['en', 'The captain shared a picture of the ring that he wore at the proposal.'],
  ['en', 'Some of the old ships can be seen from the bridge of the town.'],
  ['de', 'Die Mannschaft, die zuerst drei Spiele gewinnt, kommt weiter.'],
  ['de', 'Beiden Seeleuten wird vorgeworfen, Teil einer Verschwörung zu sein.'],
  ['de', 'Die Häuser am Ufer werden oft „Speicher“ genannt.'],
  ['de', 'Der Kapitän verlangte, von den Leuten am Ufer gehört zu werden.'],
])('advice and what is so come under other headings (%s): %s', (language, sentence) => {
  expect(comesNext(language, sentence, LEDES[language] ?? '')).toEqual([]);
});

const GUIDE = [
  'A boat is moored with two ropes, one at the bow and one at the stern, so that it lies along the quay.',
  'The rope at the bow is led through the ring of the quay and back to the boat, where a cleat holds it.',
  'A knot that is tied in haste slips when the tide lifts the boat by the height of a man.',
  'Fenders of cork or rubber hang between the planks and the stones, two of them for a small boat.',
  'Salt eats hemp within a year, and sailors of the coast have used nylon since it became cheap.',
];

it.each([
  ['The numbers of the cleats will be shown on the last board of the quay.', false],
  ['The new quay of Orrin is set to be opened for small boats in May.', true],
  ['The price of nylon will rise in the weeks ahead, and hemp will be cheaper.', true],
])('in a guide what has no time and no plan is no news to come: %s', (sentence, isNext) => {
  expect(nextOf(print([...GUIDE, sentence], 'en', 'How to moor a boat'))).toEqual(isNext ? [sentence] : []);
});

const NEWS = [
  'Dockers found the flames on Monday at four in the morning and called the fire boats of the town, Ilse Brandt said.',
  'The flames destroyed a crane and 40 barrels of oil that belonged to the Eastmere Line.',
  'Ilse Brandt, who heads the harbour board, blamed an old cable for the fire on the pier.',
  'The pier was built in 1931 and had burned once before, in the winter of 1963.',
  'Divers searched the water under the pier on Tuesday but found nobody.',
  'The Eastmere Line moved its boats to the port of Orrin on Wednesday.',
];

const printNews = (paragraphs: readonly string[]) => print([LEDES.en ?? '', ...paragraphs], 'en', 'Port of Eastmere closes after fire');
const amidNews = (at: number, sentence: string) => printNews([...NEWS.slice(0, at), sentence, ...NEWS.slice(at)]);

it.each([
  [3, 'The trial of the crane’s driver is set for November.'],
  [4, 'The insurers of the line are expected to ask for the price of the oil.'],
  [5, 'The board of the port has until 12 June to appeal.'],
  [5, 'An expert of the county is also due to look at the cable.'],
])('what is arranged does, wherever it stands (behind %i): %s', (at, sentence) => {
  expect(nextOf(amidNews(at, sentence))).toEqual([sentence]);
});

it.each([
  [
    3,
    'Shortly after the fire, the union’s leader issued a statement saying that the board should not name a new head until after the election in May.',
  ],
  [3, 'The smoke in the streets of the town is due to bad weather and to old nets.'],
  [4, 'The oldest film of the port is set in Orrin and is also loved for its boats.'],
  [5, 'The harbour board has until now paid for the fire boats of the town.'],
  [4, 'The union deemed the reports false because some only suggest that a fire could happen in the future.'],
])('what is told does not (behind %i): %s', (at, sentence) => {
  expect(nextOf(amidNews(at, sentence))).not.toContain(sentence);
});

it.each([
  [3, 'Nets that smell of smoke will be hard to sell.'],
  [3, 'The smell of the smoke may stay in the nets.'],
  [4, 'Bad weather may do the rest.'],
  [3, '… is set to open a new pier for the fire boats of the town in May.'],
  [5, 'Until then, boats will sail from the old quay.'],
  [5, 'By then, a new crane will stand on the pier.'],
])('what hardly tells what comes, or tells it of what is not shown, is not shown for that (behind %i): %s', (at, sentence) => {
  expect(textsOf(amidNews(at, sentence))).not.toContain(sentence);
});

const ASKED = 'the crews of the fire boats asked the harbour board of Eastmere for a new pump';

it.each([
  ['of a year gone by', `In 2021 ${ASKED}.`, `On Friday ${ASKED}.`],
  ['of what had been before', `By May, ${ASKED.replace('asked', 'had asked')}.`, `In May, ${ASKED}.`],
  ['in a few words', 'The crews asked for a pump.', `T${ASKED.slice(1)}.`],
])('what is told %s is a point less readily', (_, less, more) => {
  const dated = 'The old pump of the town was bought in 2026 and stands in the yard of the fire boats.';
  const undated = NEWS.filter((text) => !text.includes('1931'));
  const prints = (sentence: string) => textsOf(printNews([...undated, sentence, dated])).includes(sentence);
  expect([prints(less), prints(more)]).toEqual([false, true]);
});
