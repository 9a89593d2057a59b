/** The date that a weekday means, printed only where nothing else can be meant; every sentence is invented. */
import { describe, expect, it } from 'vitest';
import { findCues, noCues } from '../../../engine/summarize/cues/cues-of.ts';
import { nameDay } from '../../../engine/summarize/name-day.ts';

const name = (sentence: string, published: string, language: string) => nameDay(sentence, published, findCues(language) ?? noCues);

describe('a day', () => {
  it.each([
    ['en', '2026-03-02', 'The board will meet on Friday and is expected to vote.', 'on Friday [March 6] and'],
    ['en', '2026-03-02', 'The board will meet Friday at 6 p.m. to vote.', 'Friday [March 6] at 6 p.m.'],
    ['en', '2026-03-02', 'The vote will be held Friday at the town hall.', 'held Friday [March 6]'],
    ['en', '2026-03-02T20:00:00-05:00', 'The board will vote Monday night.', 'Monday night [March 2]'],
    ['en', '2026-03-02', 'The storm will move out to sea on Friday morning, with snow to follow.', 'Friday morning [March 6], with'],
    ['es', '2026-03-02', 'El consejo va a votar el viernes por la tarde.', 'viernes por la tarde [6 de marzo]'],
    ['en', '2026-03-03T01:00:00Z', 'The board will vote on Friday.', 'Friday [March 6]'],
    ['de', '2026-03-02', 'Der Rat will am Freitag abstimmen.', 'am Freitag [6. März] abstimmen'],
    ['de', '2026-03-02T12:00:00Z', 'Der Rat wird am Montag abstimmen.', 'am Montag [2. März] abstimmen'],
    ['fr', '2026-03-02', 'Le conseil va voter vendredi.', 'vendredi [6 mars]'],
    ['es', '2026-03-02', 'El consejo va a votar el viernes.', 'el viernes [6 de marzo]'],
    ['it', '2026-03-02', 'Il consiglio dovrà votare venerdì.', 'venerdì [6 marzo]'],
    ['pt', '2026-03-02', 'O conselho vai votar na sexta-feira.', 'sexta-feira [6 de março]'],
    ['nl', '2026-03-02', 'De raad zal vrijdag stemmen.', 'vrijdag [6 maart]'],
    ['sv', '2026-03-02', 'Rådet ska rösta på fredag.', 'fredag [6 mars]'],
  ])('names the day of what is to come (%s, %s): %s', (language, published, sentence, named) => {
    expect(name(sentence, published, language)).toContain(named);
  });

  it.each([
    ['en', 'The board will meet on Friday, March 6, and is expected to vote.'],
    ['en', 'The board will meet on Friday, Mar. 6, and is expected to vote.'],
    ['en', 'The board will meet on Friday, March, 6 2026 to vote.'],
    ['en', 'The board will meet on Friday the 6th to vote.'],
    ['en', 'The board will meet on Friday (March 13) to vote.'],
    ['en', 'The court will hear the appeal filed Friday.'],
    ['en', 'The court will weigh a motion that Lee made on Friday.'],
    ['en', 'The board will close the pier in May, Lee said on Friday.'],
    ['en', '“We will meet on Friday,” Lee said.'],
    ['en', 'The board will look at the fire that broke out on Friday.'],
    ['en', 'The wedding will be held on a Friday in June.'],
    ['en', 'The board will meet every Friday.'],
    ['en', 'The board will meet on Friday week.'],
    ['en', 'The board will meet next Friday.'],
    ['en', 'The board will meet on Friday in two weeks.'],
    ['en', 'The shops will open on Black Friday.'],
    ['en', 'The singer will be on Saturday Night Live.'],
    ['en', 'The board will sue the Sunday Times.'],
    ['en', 'The board will look into Friday’s fire.'],
    ['en', 'A report released Wednesday said the board could vote on a new plan.'],
    ['de', 'Das Konzert wird an jedem Freitag stattfinden.'],
    ['de', 'Der Prozess wird Freitag in einer Woche beginnen.'],
    ['de', 'Der Mann soll am Freitag ein Boot gestohlen haben.'],
    ['de', 'Die Polizei suchte noch am Freitag nach dem Boot.'],
    ['de', 'Der Rat wird im Mai entscheiden, sagte Anna Lenz am Freitag.'],
    ['fr', 'Le conseil va voter vendredi 6 mars.'],
    ['fr', 'Le conseil va voter chaque vendredi.'],
    ['es', 'El consejo va a votar el viernes 6 de marzo.'],
    ['es', 'La marcha será en Viernes Santo.'],
    ['pt', 'O conselho vai votar na sexta-feira (6).'],
    ['sv', 'Mannen ska på fredag kväll ha stulit en båt.'],
  ])('names no day where it is not sure (%s): %s', (language, sentence) => {
    expect(name(sentence, '2026-03-02', language)).toBe(sentence);
  });

  it.each([
    ['en', '2026-03-03T01:00:00Z', 'The board will vote Monday night.'],
    ['en', '2026-03-02T12:00:00+00:00', 'The board will vote on Monday.'],
    ['de', '2026-03-02T23:30:00Z', 'Der Rat wird am Montag abstimmen.'],
  ])('names no day where the stamp may mean two (%s, %s): %s', (language, published, sentence) => {
    expect(name(sentence, published, language)).toBe(sentence);
  });
});
