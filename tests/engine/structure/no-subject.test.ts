/** English words that look like a source or its verb and are none, and bodies and offices with small words within, through the room's door; every text is invented. */
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../engine/structure/annotate.ts';
import { articleOf, claimsOf, quotesOf } from './article-of.ts';

/** Nobody says anything here. */
const NOBODY: readonly string[] = [
  'Even the slightest hint of wear in the old pier could make the boats leave the harbour.',
  'The dress sold for 11 times the original estimated price of 100 crowns.',
  'The council has a place on the list for one very good reason, its pier is old.',
  'Some pages were blacked out for privacy reasons or to protect the guests.',
  'The body of a young seal was found lodged inside a pipe at the harbour.',
  'It was later announced that the ferry would stay in the harbour.',
  'Here is what you need to help your boat get found before it sinks in the bay.',
  'Vale added a second goal in the last minute of the game against Orrin.',
  'The latest update added years to the life of the old ferry and its crew.',
  'You’ll find that the boats of the harbour are gone by noon.',
  'The app lets you add a boat that sails from the old pier.',
  'If all goes according to plan, three ferries will sail from the new pier.',
  'Talks took place with other member states of the league about the old pier.',
  'Maybe said driver arrived at the pier before the ferry had gone.',
  'We’re told that the ferry will sail again from the pier in May.',
  'One cannot say that the old pier is safe.',
  'Orrin ruled out Vale for the game against Weir on Sunday.',
  'His primetime show Ann Lee Tonight was a hit in the spring.',
  'The caption wasn’t saying that the pier was shut.',
  'Weir’s Edge, a film, tells the story of a pier that was shut.',
  'A quick glance at the list shows that the boats of the pier are cheap.',
  'The menu can be changed according to your needs and those of the guests.',
];

const SOMEBODY: readonly (readonly [text: string, claims: readonly string[]])[] = [
  ['His lawyer said driver fatigue had sunk the ferry.', ['His lawyer: driver fatigue had sunk the ferry']],
  ['The police report that the ferry had sunk.', ['The police: the ferry had sunk']],
  ['Officials show that the ferry had sunk.', ['Officials: the ferry had sunk']],
  ['The mayor ruled out that the ferry would sail.', ['The mayor: the ferry would sail']],
  ['Ann Lee left. Thanking Ode Films, she said that the prize was a shock.', ['Ann Lee: the prize was a shock']],
  ['The youngest said they had seen the boat sink.', ['The youngest: they had seen the boat sink']],
  ['Bo Ray and Ann Lee left. They’ve said that the pier will close.', ['They: the pier will close']],
  ['The inquest heard that the boy had been in the garden.', ['The inquest: the boy had been in the garden']],
  ['Vale added a second ferry would follow in the spring.', ['Vale: a second ferry would follow in the spring']],
  ['According to the plan, three ferries will sail in May.', ['the plan: three ferries will sail in May']],
  ['Bo Ray came. He’d said that it would close.', ['Bo Ray: it would close']],
  ['The UN’s legal counsel on Monday said the port had a duty.', ['The UN’s legal counsel: the port had a duty']],
  ['A poll conducted on Tuesday night showed that voters were tired.', ['A poll: voters were tired']],
  ['General Ivo Brandt has over the past few months repeatedly warned that the pier is unsafe.', ['Ivo Brandt: the pier is unsafe']],
  [
    'Lena Ode, who drove five hours, said Orrin’s trails on Tuesday weren’t as wet as feared.',
    ['Lena Ode: Orrin’s trails on Tuesday weren’t as wet as feared'],
  ],
  ['The Justice Department said the plan broke the law.', ['Justice Department: the plan broke the law']],
  ['Friends of the Shore said the pier would harm the seals.', ['Friends of the Shore: the pier would harm the seals']],
  ['The Department of the Coast said it would harm the seals.', ['The Department of the Coast: it would harm the seals']],
];

const OFFICES: readonly (readonly [text: string, name: string, role: string])[] = [
  ['According to Ann Lee, mayor of Orrin (Norland), the pier is shut.', 'Ann Lee', 'mayor of Orrin'],
  ['Secretary of State for Health Cal Moss said the ward would close.', 'Cal Moss', 'Secretary of State for Health'],
  ['Minister of Defence Zed Quill said the port was safe for now.', 'Zed Quill', 'Minister of Defence'],
];

const PARTED: typeof SOMEBODY = [
  ['The man, who according to police was drunk, said the pier was old.', ['The man: the pier was old']],
  ['Those opposed to the ban said the ban would cost jobs.', ['Those opposed to the ban: the ban would cost jobs']],
  ['Those who oppose rapid change said it would cost jobs.', ['Those who oppose rapid change: it would cost jobs']],
  ['Members of the committee, led by chairman Bo Ray, a doctor, said the pier is shut.', ['Members of the committee: the pier is shut']],
  [
    'Researchers from Orrin University and the Norland Institute found that the pier is old.',
    ['Researchers from Orrin University and the Norland Institute: the pier is old'],
  ],
  ['Members of the team lost and the coach said the game was short.', ['the coach: the game was short']],
  ['The bridge on the road and the council said the pier is shut.', ['the council: the pier is shut']],
  ['The pier is shut, state media reported on Friday.', ['state media: The pier is shut']],
  ['The rules state that the pier is shut.', ['The rules: the pier is shut']],
  ['Norland-based Weir Motors said the pier is shut.', ['Weir Motors: the pier is shut']],
  ['Per Orrin County jail records, Ray has been held since Sunday.', ['Orrin County jail records: Ray has been held since Sunday']],
  ['The ferry costs 5 crowns, per person on the pier.', []],
  ['Weir Motors announced Wednesday it is closing the pier.', ['Weir Motors: Wednesday it is closing the pier']],
  [
    'The pier was paid for by its owner, according to a Port Authority (PA) filing.',
    ['a Port Authority (PA) filing: The pier was paid for by its owner'],
  ],
  ['The report, written by Bo Ray, said the pier is old.', ['The report: the pier is old']],
  ['The board met Ann Lee, who said the pier is shut.', ['Ann Lee: the pier is shut']],
  ['The pier was built by Ann Lee, who also told the paper that it is old.', ['Ann Lee: it is old']],
  ['Ann Lee, who said the pier is shut, left the room.', ['Ann Lee: the pier is shut']],
  ['Ann Lee, who said the pier is shut, told the board that it is old.', ['Ann Lee: it is old']],
  ['Bo Ray won among residents who said the pier is old.', ['residents: the pier is old']],
  ['The man who said the pier is shut was wrong.', []],
  ['After years of waiting the residents said they were angry.', ['the residents: they were angry']],
  ['The coach ruled out Lee on Monday for the match.', []],
  ['Residents of Orrin, Weir and Odby say the pier is old.', ['Residents of Orrin, Weir and Odby: the pier is old']],
  ['The mayor of Orrin, Ann Lee, said the pier is old.', ['Ann Lee: the pier is old']],
  ['Pier 6 reports that the boats are gone.', ['Pier 6: the boats are gone']],
  ['On Monday night, Number 10 said the mayor had said there would be no pier.', ['Number 10: the mayor had said there would be no pier']],
  ['The man accused of the theft said the pier is old.', ['The man: the pier is old']],
  ['A decision announced at a police board meeting revealed that the pier is shut.', ['A decision: the pier is shut']],
  ['The board fined the man who posted it was shut.', []],
  ['Thanking Weir Motors and all the crew, Ann Lee said she was glad.', ['Ann Lee: she was glad']],
  ['Ann Lee left the room and then said that the pier is shut.', ['Ann Lee: the pier is shut']],
  ['Secretary of State Ann Lee came. The secretary of state said the pier is shut.', ['Ann Lee: the pier is shut']],
  ['The secretary of state has long maintained that the pier is safe.', ['The secretary of state: the pier is safe']],
  ['After talks with the port and the ferry, the council said it is shut.', ['the council: it is shut']],
];

describe('English words that are no source', () => {
  it.each(NOBODY)('%s', (text) => {
    expect(claimsOf([text])).toEqual([]);
  });
});

describe('English sources beside them', () => {
  it.each([...SOMEBODY, ...PARTED])('%s', (text, claims) => {
    expect(claimsOf([text])).toEqual(claims);
  });

  it.each(OFFICES)('%s', (text, name, role) => {
    expect(annotate(articleOf([text])).claims.map(({ speaker }) => [speaker.name, speaker.role])).toEqual([[name, role]]);
  });

  it('goes on two sentences later rather than a town', () => {
    const text =
      'A spokesperson for the Orrin prosecutor said the tree fell. Two women of Odby were hurt. “We will look into it,” he said.';
    expect(quotesOf([text])).toEqual(['A spokesperson for the Orrin prosecutor: We will look into it,']);
  });

  it.each([
    'Then Bo Ray came. The pier was built by Ann Lee, who said: “This is a great day for all.”',
    'Then Bo Ray came. He will be replaced by Ann Lee who said: “This is a great day for all.”',
    'Then Bo Ray came. The board met Ann Lee, who said it was “a great day for all”.',
  ])('is of whom a clause tells that speaks: %s', (text) => {
    expect(quotesOf([text])).toEqual([expect.stringMatching(/^Ann Lee: /)]);
  });

  it('is no participle that opens a sentence', () => {
    expect(quotesOf(['“We won,” Bo Ray said.', 'Celebrating Ray called it “the best of days”.'])).toEqual([
      'Bo Ray: We won,',
      'Bo Ray: the best of days',
    ]);
  });

  it('is no verb behind a name', () => {
    expect(quotesOf(['Then Ann Lee came.', 'Lee left and said that it was “a long way to the pier”.'])).toEqual([
      'Ann Lee: a long way to the pier',
    ]);
  });

  it('has no office by what is done to it', () => {
    const { quotes } = annotate(articleOf(['The camp was the first to host Ray.', '“I will stay here,” Max Ray said.']));
    expect(quotes.map(({ speaker }) => [speaker?.name, speaker?.role])).toEqual([['Max Ray', undefined]]);
  });

  it('is named for no rank', () => {
    expect(quotesOf(['Top Brandt aides were pleased. Ivo Brandt came. “We will win,” Brandt said.'])).toEqual(['Ivo Brandt: We will win,']);
  });
});
