/** What a sentence’s own grammar says of what is to come. */
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../engine/index.ts';
import { foresee } from '../../../engine/summarize/foresee.ts';
import { looksAhead } from '../../../engine/summarize/looks-ahead.ts';
import { readStory } from '../../../engine/summarize/story.ts';
import { articleOf } from '../structure/article-of.ts';

/** The sentence behind a lede, and the story it stands in. */
function amid(text: string, language = 'en') {
  const article = articleOf(['The bridge of Eastmere closed after a crane hit it.', text], language, 'Bridge of Eastmere closes');
  const published = { value: '2023-12-22', from: 'test' };
  const story = readStory({ ...article, head: { ...article.head, published } }, annotate(article));
  const line = story.lines.at(-1);
  if (!line) throw new Error('no sentence');
  return { line, story };
}
const isForeseen = (text: string) => {
  const { line, story } = amid(text);
  return foresee(line, story) > 1;
};
const isAhead = (text: string, language?: string) => {
  const { line, story } = amid(text, language);
  return looksAhead(line, story, foresee(line, story) > 1);
};

describe('what may stand for what comes next', () => {
  it.each([
    'The mayor said the bridge would reopen in May.',
    'Officials warned that more floods may follow.',
    'The owner of the crane said it intends to appeal.',
    'The driver was told that he could face ten years in prison.',
    'The driver was charged with fraud and could face ten years in prison.',
    'The firm announced on December 20, 2023, that the crane would be on the bridge in May.',
    'The company vowed to appeal against the fine.',
    'She said the bridge may have to be torn down.',
    'He said residents may see higher tolls.',
    'He said an appeal was pending.',
  ])('told in the past, of what is still to come: %s', (text) => {
    expect(isAhead(text)).toBe(true);
  });

  it.each([
    'The bridge attracted 200,000 people until December.',
    'The company paid the fine and left the town in May.',
    'The board issued a statement saying that the crane should not have moved before May.',
    'Some deemed the report false because it only suggests that a crane could fall in the future.',
    'The wealth of the owner is projected at five million.',
    'Residents of the town said they could smell smoke on the bridge.',
    'Police of the town said he may have drowned below the bridge.',
    'They tried the door of the bridge but could not open it until noon.',
    'The court rejected his appeal until the end of the year.',
    'The firm announced on June 29, 2023, that the crane would be on the bridge on July 14.',
    'Before May you must pay your share.',
  ])('not what was, nor advice: %s', (text) => {
    expect(isAhead(text)).toBe(false);
  });
});

describe('hearsay in forms of the future, and plans of the past', () => {
  it.each([
    ['de', 'Die Brücke soll im Mai wieder öffnen.', true],
    ['de', 'Der Prozess beginnt im Mai.', true],
    ['de', 'Ein Matrose soll auf der Brücke angegriffen worden sein.', false],
    ['de', 'Unklar blieb, warum der Hafen Öl liefern soll.', false],
    ['de', 'Ob der Hafen Öl liefern soll, entscheidet der Rat im Mai.', true],
    ['de', 'Die Matrosen sollen bis Mai mehr Zeit haben.', true],
    ['de', 'Nutzer der Brücke sollen mehr Sicherheit haben.', true],
    ['de', 'Die Stadt gab den Plan bekannt, die Brücke im Mai zu öffnen.', true],
    ['de', 'Der Matrose soll den Kran gestohlen haben.', false],
    ['de', 'Der lange geplante Lesetag konnte auf der Brücke beginnen.', false],
    ['de', 'Der Prozess war nach zwei Stunden vorbei.', false],
    ['de', 'Weil die Brücke älter wird, fahren Matrosen langsamer.', false],
    ['de', 'Weil die Brücke älter wird, soll sie im Mai schließen.', true],
    ['de', 'Dazu gehörten Zeichen am Kran, die Matrosen schützen sollen.', false],
    ['de', 'Die Stadt wird Zeichen kaufen, die Matrosen schützen sollen.', true],
    ['nl', 'De brug zal in mei weer open gaan.', true],
    ['no', 'Broen skal åpne igjen i mai.', true],
    ['no', 'Mannen skal ha stjålet kranen.', false],
    ['sv', 'Bron ska öppna igen i maj.', true],
    ['sv', 'Mannen ska ha stulit kranen.', false],
    ['sv', 'Alla ska ha fritt val på bron.', true],
  ])('%s: %s', (language, text, isSo) => {
    expect(isAhead(text, language)).toBe(isSo);
  });
});

describe('what is arranged or foretold', () => {
  it.each([
    'The bridge is due to reopen in May.',
    'It’s widely expected to reopen in May.',
    'The bridge is due back in service on Friday.',
    'The work is expected by the end of the year.',
    'The work is planned by June.',
    'Envoys of the US will look at the bridge.',
    'The board has until Friday to answer.',
    'Tolls are due to increase in April.',
    'The board is due to approve the plan.',
    'A decision is likely on Friday.',
    'The public will vote on Friday.',
    'Norland’s set to open the bridge.',
    'The work is expected by Christmas.',
    'The work is expected by Sept. 5.',
    'The work is going to cost the town a year of taxes.',
    'The board is going to document the work.',
    'The town is going to press charges.',
    'The council is on track to approve the plan.',
    'Owners of boats must answer the board by June.',
    'The hearing is set for two days in May.',
    'The will of the founder will be read in public.',
  ])('%s', (text) => {
    expect(isForeseen(text)).toBe(true);
  });

  it.each([
    'The smoke is due to fire damage on the bridge.',
    'The delay is due to staff shortages.',
    'The delay is due in part to the wind.',
    'The delay is due in large measure to the wind.',
    'The founder named the town in his will.',
    'The board lacks the political will to build.',
    'The driver of the crane is going to the court.',
    'The children are going to school by boat.',
    'The firm must cut its tolls by 30 percent.',
    'The suspect must have fled by Monday.',
    'Drivers must wear helmets made by June Moen.',
    'The tolls are going to charity.',
    'The money is going to women.',
    'The workers are going to lunch.',
    'The match is going to overtime.',
    'The project is going to plan.',
    'The crane must have been moved by a storm.',
    'The firm’s planned next stage is a pier.',
    'The poem is set to music by the choir.',
    'The table is set for six guests.',
    'The swaying is predicted by a theory of 1931.',
    'The loss is likely in the millions.',
    'The board has until last year paid for the bridge.',
    'We will look at the bridge.',
  ])('not %s', (text) => {
    expect(isForeseen(text)).toBe(false);
  });
});
