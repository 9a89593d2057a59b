/** In a story of plain paragraphs, without links and class names, a single word of promotions is no sign against one of them; a promotion among them goes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../engine/index.ts';

const STORY = readFileSync(join(import.meta.dirname, '../../fixtures/body/plain-story.html'), 'utf8');
const PLACES = ['middle', 'late', 'end'] as const;

/** The places among the story's paragraphs at which a paragraph stays in it. */
function staysAt(text: string, before = '<p>', after = '</p>'): readonly string[] {
  return PLACES.filter((place) => {
    const html = STORY.replace(`<!-- ${place} -->`, `${before}${text}${after}`);
    const reading = readArticle(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://orrin.example/bridge' });
    const article = reading.ok ? reading.article : reading.anyway;
    expect(article?.blocks.at(0)?.text).toMatch(/^The city council/);
    return article?.blocks.some((block) => block.text === text);
  });
}

describe('among plain paragraphs', () => {
  it.each([
    'Subscribers to the county’s flood alerts will get a text message when the river rises, the mayor said.',
    'Share prices in Orrin fell by 4 percent on Monday after the bank said it would cut jobs.',
    'Copyright law is at the heart of the case, which the court will hear in May.',
    'Related to the case is a second trial, in which Ray is accused of taking bribes.',
    'The newsletter, sent to 4,000 parents on Monday, said that the school would close.',
    'Sign up for Medicare ends on Friday, and thousands of people in Orrin have not enrolled yet.',
    'Photos of the bridge were shared 12,000 times on Facebook within an hour of the collapse.',
    'Recommended by her doctors, the walk across the bridge became a habit, Lee said.',
    'Ann Lee is a reporter at the Orrin Example who was jailed in May for her work on the port.',
    'Ann Lee is a reporter at The Orrin Example, previously of the port’s own paper, who was attacked on Friday.',
  ])('stays: %s', (text) => {
    expect(staysAt(text)).toEqual(PLACES);
  });

  it.each([
    'Escape your echo chamber. Get the facts behind the news, plus analysis from multiple perspectives.',
    'From our morning news briefing to a weekly Good News Newsletter, get the best of The Orrin Example delivered directly to your inbox.',
    'Subscribe to The Orrin Example and get the facts behind the news from Orrin every morning.',
    'Sign up for The Orrin Example’s free newsletter, which is sent to thousands of readers every morning.',
    'A free daily email with the biggest news stories of the day and the best features of The Orrin Example.',
    'Peter has worked as a news and culture writer and editor at The Orrin Example since the site’s launch in 2008. He covers politics, world affairs and religion. His journalism career began as a copy editor at a financial newswire.',
    'Ann Lee is a reporter who covers the port for The Orrin Example. She lives in Orrin.',
    'Do you have a tip about the bridge? Write to the newsroom at tips@orrin.example.',
    'Got a story? Send it to the newsroom of The Orrin Example.',
    'Lesen Sie auch: Warum die Brücke von Orrin nicht mehr zu retten ist',
    'Mehr zum Thema: Die Fähren kehren zurück',
  ])('goes: %s', (text) => {
    expect(staysAt(text)).toEqual([]);
  });

  it.each([
    'Subscribers to the county’s flood alerts will get a text message when the river rises, the mayor said.',
    'Photos of the bridge were shared 12,000 times on Facebook within an hour of the collapse.',
    'Share prices in Orrin fell by 4 percent on Monday after the bank said it would cut jobs.',
  ])('stays without an element of its own, behind an advertisement’s box: %s', (text) => {
    expect(staysAt(text, '<div class="banner"><div class="slot"></div></div>', '<p></p>')).toEqual(PLACES);
  });

  it('goes at the end: rights', () => {
    expect(
      staysAt('Copyright 2026 The Orrin Example. All rights reserved. This material may not be published, broadcast or rewritten.'),
    ).not.toContain('end');
  });
});
