/** Who is named as the speaker, and by which words, through the room's door; every text is invented. */
import { describe, expect, it } from 'vitest';
import { claimsOf, quotesOf, rolesOf } from './article-of.ts';

type Row = readonly [paragraphs: readonly string[], expected: readonly string[]];

const TOGETHER: readonly Row[] = [
  [['“The bridge is dead,” said Mike Orland and Dana Pruitt.'], ['Mike Orland and Dana Pruitt: The bridge is dead,']],
  [['“The bridge is dead,” Chidi Okoro and Femi Lawal said in a letter.'], ['Chidi Okoro and Femi Lawal: The bridge is dead,']],
  [
    ['In a joint statement, Senators Mike Orland and Dana Pruitt said the bill was “a betrayal of the whole valley”.'],
    ['Senators Mike Orland and Dana Pruitt: a betrayal of the whole valley'],
  ],
  [['The mayor and the governor said: “We shall rebuild it.”'], ['The mayor and the governor: We shall rebuild it.']],
  [['The team won and Bo Ray said: “We shall do it again.”'], ['Bo Ray: We shall do it again.']],
  [['“The bridge is dead,” said Ann Lee and Bo Ray nodded.'], ['Ann Lee: The bridge is dead,']],
  [
    ['Chidi Okoro and Femi Lawal said the road was closed.', '“The road is a scandal,” Lawal said.'],
    ['Femi Lawal: The road is a scandal,'],
  ],
];

const NAMED: readonly Row[] = [
  [['“Staff found out from the radio,” said its secretary, Dominic Okafor.'], ['Dominic Okafor: Staff found out from the radio,']],
  [
    ['“Staff found out from the radio,” said its secretary in Weir, a town of miners.'],
    ['its secretary in Weir: Staff found out from the radio,'],
  ],
  [
    ['Speaker Tom Ashby, who has called the bill “a top priority of ours,” said the vote could wait.'],
    ['Tom Ashby: a top priority of ours,'],
  ],
  [['“We were awful today,” said Robert “Bobby” Kline, the coach.'], ['Robert Kline: We were awful today,']],
  [
    ['Bo F. Ray Jr. came on Monday. His uncle, Max F. Ray, was mayor.', '“We shall rebuild it,” Bo Ray Jr. said.'],
    ['Bo F. Ray Jr.: We shall rebuild it,'],
  ],
  [
    ['Bo F. Ray Jr. came on Monday.', 'He said no. “We shall rebuild it,” said Ray, nephew of Mayor Max F. Ray.'],
    ['Bo F. Ray Jr.: We shall rebuild it,'],
  ],
  [['Sen. Bo Ray Jr. lost. Gov. Bo Ray was his father.', '“We shall rebuild it,” Gov. Bo Ray said.'], ['Bo Ray: We shall rebuild it,']],
  [['“We shall rebuild it,” said Pope Max Paul II.'], ['Max Paul II: We shall rebuild it,']],
  [['Gary Ray II came. “We shall rebuild it,” Ray II said.'], ['Gary Ray II: We shall rebuild it,']],
  [['Queen Elizabeth II came.', '“We shall rebuild it,” Elizabeth said.'], ['Elizabeth II: We shall rebuild it,']],
  [['“We shall rebuild it,” said C. Justin Ray.'], ['C. Justin Ray: We shall rebuild it,']],
  [['“We shall rebuild it,” said Jon Paul Ray.'], ['Jon Paul Ray: We shall rebuild it,']],
  [['“We shall rebuild it,” Labour Paul Ray said.'], ['Paul Ray: We shall rebuild it,']],
  [['Marlow, 54, of Pine Street, denied theft. “I never took a penny,” he told officers.'], ['Marlow: I never took a penny,']],
  [
    ['Dolores Farrow has died.', 'Born Dolores Pym in Hull, she left school early. “I was the only girl there,” she recalled.'],
    ['Dolores Farrow: I was the only girl there,'],
  ],
  [
    ['Bo Ray came late. Ann Lee asked Ray whether he had ever seen it. “I was born on top of it,” he shot back.'],
    ['Bo Ray: I was born on top of it,'],
  ],
  [['“Nobody will tell us what to do,” Ode hit back.'], ['Ode: Nobody will tell us what to do,']],
  [
    [
      'Ann Lee said she was sorry.',
      'In a letter, 14 tribal leaders wrote that nobody had asked them. “We are older than you,” the letter said.',
    ],
    ['14 tribal leaders: We are older than you,'],
  ],
  [['Meanwhile Ravi Menon said: “We shall do it again.”'], ['Ravi Menon: We shall do it again.']],
];

const GROUPS: readonly Row[] = [
  [['The Bakers’ Guild said its flags would fly at half-mast.'], ['The Bakers’ Guild: its flags would fly at half-mast']],
  [['The Women’s Institute said it would go to court.'], ['The Women’s Institute: it would go to court']],
  [['The Rovers’ Ann Lee said she would stay.'], ['Ann Lee: she would stay']],
  [
    ['Bo Ray was glad.', 'Resident associations said they had complained for years.'],
    ['Resident associations: they had complained for years'],
  ],
  [['Soldiers on both sides fired back for two hours.'], []],
  [['Marlow, 54, of Pine Street, said he was sorry for it.'], ['Marlow: he was sorry for it']],
];

const STRANGERS: readonly Row[] = [
  [
    ['Kayleigh Marsh said she was glad.', 'One trader, who did not want to be named, agreed. “It is always empty,” she said.'],
    ['One trader: It is always empty,'],
  ],
  [
    ['Bo Ray said he was glad.', 'A shopkeeper said her windows had been smashed. “They took it all,” she said.'],
    ['A shopkeeper: They took it all,'],
  ],
  [
    ['Ann Lee left. “You will resign!” shouted a man at the back. “You lied to us all,” he added.'],
    ['a man at the back: You will resign!', 'a man at the back: You lied to us all,'],
  ],
  [
    ['Bo Ray said he was glad.', '“They took it all,” a shopkeeper said. Ray was angry. “We will find them,” he said.'],
    ['a shopkeeper: They took it all,', 'Bo Ray: We will find them,'],
  ],
  [['Bo Ray came.', 'A woman waved. “I am glad to be here,” he said.'], ['Bo Ray: I am glad to be here,']],
  [['Another resident, Ann Lee, agreed. “It shook the house,” she said.'], ['Ann Lee: It shook the house,']],
  [['A friend of Ann Lee wept. “She was kind to everybody,” the friend said.'], ['the friend: She was kind to everybody,']],
];

const OTHERS: readonly Row[] = [
  [
    ['NEW DELHI: The High Court pulled up the corporation, asking whether it was “waiting for somebody to drown”.'],
    ['The High Court: waiting for somebody to drown'],
  ],
  [
    ['Ellen Strand is a pilot.', 'Murdo, now 80, remembers it differently. “She never said a word,” he says.'],
    ['Murdo: She never said a word,'],
  ],
  [['Senior advocate Harish Bhalla submitted that it had rained. “It rained for days,” he said.'], ['Harish Bhalla: It rained for days,']],
];

const THINGS: readonly Row[] = [
  [['The couple said they were happy. “We are happy about it,” they said.'], ['The couple: We are happy about it,']],
  [
    ['Ann Lee said she was glad.', 'The report said the dam was weak. “It may fail within a year,” it said.'],
    ['The report: It may fail within a year,'],
  ],
  [['Bo Ray resigned.', 'Speaking to Ann Lee on Morning Example, he said: “I had no choice in it.”'], ['Bo Ray: I had no choice in it.']],
  [['Bo Ray, who Ann Lee called “the worst boss in the county”, denied it.'], ['Ann Lee: the worst boss in the county']],
  [['Bo Ray insists he is innocent. But Ann Lee is adamant: “He did it and he knows it.”'], ['Ann Lee: He did it and he knows it.']],
  [['Ann Lee’s family said: “She was our light and our joy.”'], ['Ann Lee’s family: She was our light and our joy.']],
  [['Ann Lee won.', '“She was our light and our joy,” the family said.'], ['the family: She was our light and our joy,']],
  [
    ['Mayor Bo Ray asked: “Who is to blame for it?” Ann Lee replied: “I am to blame.”'],
    ['Bo Ray: Who is to blame for it?', 'Ann Lee: I am to blame.'],
  ],
  [['The Courier reported that Bo Ray had quit. “I am done with it,” he told the paper.'], ['Bo Ray: I am done with it,']],
  [['As Ann Lee puts it: “Never trust a dry river at all.”'], ['Ann Lee: Never trust a dry river at all.']],
  [['Ann Lee received a text from Bo Ray: “It will never happen again.”'], ['Bo Ray: It will never happen again.']],
  [['Ann Lee spoke from Weir: “It will never happen again.”'], ['Ann Lee: It will never happen again.']],
  [['Ann Lee is fond of quoting Bo Ray: “Never trust a dry river.”'], ['Bo Ray: Never trust a dry river.']],
  [['Ann Lee won gold.', 'The 24-year-old said: “I never dreamed of this day.”'], ['Ann Lee: I never dreamed of this day.']],
  [['“It is a scandal,” said the Royal College of Nursing’s Helen Pratt.'], ['Helen Pratt: It is a scandal,']],
  [['Ann and Bo Ray said: “We never dreamed of this day.”'], ['Ann and Bo Ray: We never dreamed of this day.']],
];

describe('speakers', () => {
  it.each(THINGS)('told by a noun, a pronoun or a paper: %j', (paragraphs, quotes) => {
    expect(quotesOf(paragraphs)).toEqual(quotes);
  });

  it.each(STRANGERS)('without a name: %j', (paragraphs, quotes) => {
    expect(quotesOf(paragraphs)).toEqual(quotes);
  });

  it.each(OTHERS)('at a sentence’s head: %j', (paragraphs, quotes) => {
    expect(quotesOf(paragraphs)).toEqual(quotes);
  });

  it.each(TOGETHER)('who speak together: %j', (paragraphs, quotes) => {
    expect(quotesOf(paragraphs)).toEqual(quotes);
  });

  it.each(NAMED)('by their names: %j', (paragraphs, quotes) => {
    expect(quotesOf(paragraphs)).toEqual(quotes);
  });

  it.each(GROUPS)('of claims: %j', (paragraphs, claims) => {
    expect(claimsOf(paragraphs)).toEqual(claims);
  });

  it.each([
    ['Neighbor Chidi Okoro said: “I heard a bang last night.”', 'Chidi Okoro (Neighbor)'],
    ['Substitute Chidi Okoro said: “I heard a bang last night.”', 'Chidi Okoro (Substitute)'],
    ['Mayor Bo Ray Sr. died. “I heard a bang,” said his brother, Bo Ray Jr.', 'Bo Ray Jr. (brother)'],
    ['Bo Ray, then mayor of Orrin, said: “I heard a bang.”', 'Bo Ray (then mayor of Orrin)'],
    ['Bo Ray, was mayor. “I heard a bang,” Ray said.', 'Bo Ray ()'],
    ['According to Chidi Okoro, the mayor, it was “a loud bang”.', 'Chidi Okoro (mayor)'],
    ['The late princess’ Chidi Okoro said: “I heard a bang last night.”', 'Chidi Okoro ()'],
    ['Alhaji Musa Bello said: “I heard a bang last night.”', 'Musa Bello (Alhaji)'],
  ])('with the word that tells what they are: %s', (text, role) => {
    expect(rolesOf([text])).toEqual([role]);
  });
});
