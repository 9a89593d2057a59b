/** Who an English sentence names as its source, through the room's door; every text is invented. */
import { describe, expect, it } from 'vitest';
import { claimsOf, quotesOf, rolesOf } from './article-of.ts';

type Row = readonly [paragraphs: readonly string[], quotes: readonly string[]];

const APPOSED: readonly Row[] = [
  [['Cllr Bo Ray (Con, Eastfield), member for culture, said it was “a decision to rue”.'], ['Bo Ray: a decision to rue']],
  [['Rep. Ann Lee (R., Texas), who chairs the panel, said it was “a decision to rue”.'], ['Ann Lee: a decision to rue']],
  [
    ['The 27-year-old, whose real name is Ann Okonkwo-Bell, wrote that doctors ordered “rest and no arguments”.'],
    ['The 27-year-old: rest and no arguments'],
  ],
  [['His lawyer, Lord Fenn of Skelby, wrote of “a culture of hourly profit”.'], ['Fenn: a culture of hourly profit']],
  [['Ms Ray’s lawyer, Theo Lind of Lind Barr, said she “was fired for the truth”.'], ['Theo Lind: was fired for the truth']],
  [
    ['A spokeswoman for the maker, Serum Bharat, said the price was “under four dollars”.'],
    ['A spokeswoman for the maker: under four dollars'],
  ],
  [['“It’s no laughing matter,” said the Liberal candidate, Dr Yinka Solanke.'], ['Yinka Solanke: It’s no laughing matter,']],
  [['Bo Ray came. “We shall not forget this,” said the mayor, Cllr Ajay Nand, to applause.'], ['Ajay Nand: We shall not forget this,']],
];

const BESIDE: readonly Row[] = [
  [['Rivers burst in Weir, with forecasters warning of “another 24 hours of misery”.'], ['forecasters: another 24 hours of misery']],
  [
    ['The central bank left rates unchanged, with its chair, Marian Kessel, saying it was “in no hurry to cut”.'],
    ['Marian Kessel: in no hurry to cut'],
  ],
  [['Bo Ray left with his wife, Ann Lee, saying he was “in no hurry to leave”.'], ['Bo Ray: in no hurry to leave']],
  [['The central bank left rates alone, saying it was “in no hurry to cut”.'], ['The central bank: in no hurry to cut']],
  [['The council rejected plans by the mayor, saying they were “in no way ready at all”.'], ['The council: in no way ready at all']],
];

const NOUNS: readonly Row[] = [
  [['Ann Lee defended it after a leaked report found staff “asleep at the wheel”.'], ['a leaked report: asleep at the wheel']],
  [
    ['The inquiry held that Bo Ray used, in the words of the official report, “foul and abusive words”.'],
    ['the official report: foul and abusive words'],
  ],
  [
    ['An online petition with 9,400 signatures, started by pupil Ann Lee, claims the council “has not read its own plan”.'],
    ['An online petition with 9,400 signatures: has not read its own plan'],
  ],
];

const CUES: readonly Row[] = [
  [['“It was a hard vote,” US Ambassador to the UN Linda Ray-Lee said.'], ['Linda Ray-Lee: It was a hard vote,']],
  [['At the dockers’ rally someone shouted, “This is a union town!”'], ['someone: This is a union town!']],
  [
    ['Bo Ray Jr. is running for mayor. His father, Sen. Bo Ray, was killed in 1968.', '“I am in it to win it,” Ray said.'],
    ['Bo Ray Jr.: I am in it to win it,'],
  ],
  [
    ['“It works very well,” said Ann Lee.', 'Promising review: “I bought this last May and love it.” —gull76'],
    ['Ann Lee: It works very well,', '?: I bought this last May and love it.'],
  ],
  [['1959: “The pier was built by the town and its people.”'], ['?: The pier was built by the town and its people.']],
  [
    ['The mission is to save the Gospel, said Lee, which includes “the struggle for justice and peace.”'],
    ['Lee: the struggle for justice and peace.'],
  ],
  [
    ['Al-Riyami seemed sure. “It is a country in the forefront of seafaring,” he told the Echo.'],
    ['Al-Riyami: It is a country in the forefront of seafaring,'],
  ],
  [
    [
      'Ann Lee came on Monday. “We reached a critical point,” she says. There is the danger that it will lead to “the loss of ice and of currents.”',
    ],
    ['Ann Lee: We reached a critical point,', 'Ann Lee: the loss of ice and of currents.'],
  ],
  [['“I’m for Ann,” Bo Ray said.'], ['Bo Ray: I’m for Ann,']],
  [['“Rest, sis,” said Cole.'], ['Cole: Rest, sis,']],
  [['“The Iron Claw,” said Bo Ray, was a hit.'], []],
  [
    ['Ann Lee writes. Her late husband said exile was “a house of nails in the sky”.', '“Bo was very tall,” she deadpans.'],
    ['Her late husband: a house of nails in the sky', 'Ann Lee: Bo was very tall,'],
  ],
  [['“Is it a miracle or not?” asked the Echo’s headline writer.'], ['the Echo’s headline writer: Is it a miracle or not?']],
  [['Ann Lee asked if he had read it. “I have read a summary,” came the reply.'], ['?: I have read a summary,']],
  [
    ['Ann Lee came. It falls into the category of “machines that make ice cream,” of which there are two.'],
    ['?: machines that make ice cream,'],
  ],
  [
    ['Ann Lee came. Lee rallied voters by warning that “the rule of the town is in danger”.'],
    ['Ann Lee: the rule of the town is in danger'],
  ],
  [
    ['Ann Lee left. A tweet by an account describing itself as “the last friend of the pier” warned her.'],
    ['?: the last friend of the pier'],
  ],
  [['Ann Lee is adamant: “We shall fight on.”'], ['Ann Lee: We shall fight on.']],
  [['Ann Lee came. She called it “a farce of a trial”.'], ['Ann Lee: a farce of a trial']],
  [['Critics have been kind: “a small, hard, perfect thing”.'], ['?: a small, hard, perfect thing']],
  [
    [
      'Ann Lee has died.',
      'Bo Ray wept. “She was my north star,” he said.',
      'Asked once what she wished for, she replied: “Nothing much at all.”',
    ],
    ['Bo Ray: She was my north star,', 'Ann Lee: Nothing much at all.'],
  ],
  [
    ['Bo Ray said it was good.', 'A BBC memo of the time complained that she was “too clever by half”.'],
    ['A BBC memo of the time: too clever by half'],
  ],
];

const UNNAMED: readonly Row[] = [
  [['Bo Ray came. “She’d do it for us all,” said one, up to his knees.'], ['one: She’d do it for us all,']],
  [['Bo Ray said it was bad.', '“Have a heart for once,” another replied.'], ['another: Have a heart for once,']],
  [['Bo Ray said it was bad. MPs left, with one calling it “the worst deal of all”.'], ['one: the worst deal of all']],
  [['Luis Cabrera was furious. “He’s killed us all today,” the Spaniard fumed.'], ['Luis Cabrera: He’s killed us all today,']],
  [['Ann Lee left. “It was a great thing,” said a Canadian at the gate.'], ['a Canadian at the gate: It was a great thing,']],
  [['The Guardian said it was “a thing of wonder”.'], ['Guardian: a thing of wonder']],
];

const OFFICES: readonly Row[] = [
  [['The General Medical Council said it would “consider it with care”.'], ['General Medical Council: consider it with care']],
  [
    ['A bench of Justices R S Ray and Ann Lee heard it. “How many more have to die?” Justice Ray asked.'],
    ['R S Ray: How many more have to die?'],
  ],
  [
    ['The State Commissioner for Roads, Mr. Bo Ray, appealed for calm.', 'The commissioner said: “Nobody will be forced to pay it.”'],
    ['Bo Ray: Nobody will be forced to pay it.'],
  ],
  [
    ['Gavin Holt said he would stay.', 'The SNP’s Calum Macrae called on Holt to go.', '“He’d be clearing his desk by now,” he said.'],
    ['Calum Macrae: He’d be clearing his desk by now,'],
  ],
];

const NAMESAKES: readonly Row[] = [
  [
    [
      'The Orrin Board of Harbours shut it. “It was unsafe,” the board said.',
      'The Orrin Board of Schools came. “It is fine,” the board said.',
    ],
    ['Orrin Board: It was unsafe,', 'Orrin Board: It is fine,'],
  ],
  [['Bo Ray Jr. said it was bad. Senator John Ray opposed it.', '“He is wrong,” Ray said.'], ['John Ray: He is wrong,']],
  [['Bo Ray Jr. spoke on Monday.', 'President Bo Ray signed it. “It is a fine bill,” Ray said.'], ['Bo Ray: It is a fine bill,']],
  [['Ann Lee came. Later, the coach, her friend, said Bo Ray “played well.”'], ['Ann Lee: played well.']],
  [['Outside the court, his brother, a baker, said Ray “was a good man”.'], ['his brother: was a good man']],
  [
    ['Bo Ray was cleared. Mr Ray left. Mrs Ray was angry. “They hounded us,” Mrs Ray said. “It’s over now,” Mr Ray said.'],
    ['Mrs Ray: They hounded us,', 'Bo Ray: It’s over now,'],
  ],
  [
    ['Janet Ray met Trevor Ray. Ms Ray accused Mr Ray of “the nastiest campaign of all”. Mr Ray said Ms Ray “should get out more”.'],
    ['Janet Ray: the nastiest campaign of all', 'Trevor Ray: should get out more'],
  ],
  [
    [
      'Royce Guidry ran it. Guidry, 61, denied it. His wife, Darlene Guidry, watched. “We trust in God,” she said.',
      'It was a long day. Nobody else was in court.',
      'Earl Dupree testified that Guidry told him, “You got to feed somebody.”',
    ],
    ['Darlene Guidry: We trust in God,', 'Royce Guidry: You got to feed somebody.'],
  ],
  [
    ['Rosalind Teague has died. Dame Rosalind was a diver. “I took it as a dare,” she told a paper.'],
    ['Rosalind Teague: I took it as a dare,'],
  ],
];

const ENDS: readonly Row[] = [
  [['Labour’s Ann Mac Giolla, a TD for Orrin Bay North, said it was “beneath the office”.'], ['Ann Mac Giolla: beneath the office']],
  [['Prof Zoe Shipton-Rae of Weir University said it was “like an Aero bar”.'], ['Zoe Shipton-Rae: like an Aero bar']],
  [['Analysts at Halden & Co cut it, citing “a fog that will not lift”.'], ['Analysts at Halden & Co: a fog that will not lift']],
  [
    ['A senior officer privy to the operation, who did not want to be named, said it “came from above”.'],
    ['A senior officer privy to the operation: came from above'],
  ],
  [['Pupils led protests by residents who alleged that Bo Ray had “gone to sleep”.'], ['residents: gone to sleep']],
  [['Bo Ray came. “There was no sound,” said co-worker Leela, who was close by.'], ['Leela: There was no sound,']],
  [['Bo Ray came. “Leave what? The patients?” posed intern Desree Moraa.'], ['Desree Moraa: Leave what? The patients?']],
  [['Asked if it meant that, Bo Ray replied: “Effectively, yes.”'], ['Bo Ray: Effectively, yes.']],
  [['Ann Lee came. Bo Ray rolls his eyes: “She means it is sharp.”'], ['Bo Ray: She means it is sharp.']],
  [['Ann Lee came.', 'Dunmore boss Luis Cabrera was furious. “He’s killed us,” he said.'], ['Luis Cabrera: He’s killed us,']],
];

const ROLES: readonly Row[] = [
  [['Ministry of Harbours spokesman Dan Fry called it “a base on paper”.'], ['Dan Fry (Ministry of Harbours spokesman)']],
  [
    ['“Banter is no defence,” said the Weir Office for Police Conduct’s director Graham Ray.'],
    ['Graham Ray (Weir Office for Police Conduct’s director)'],
  ],
  [['Bo Ray, himself a teacher of three languages, said: “The pier is shut.”'], ['Bo Ray (teacher of three languages)']],
  [['Environmentalist N Karuman said: “The tiger has not come to us.”'], ['N Karuman (Environmentalist)']],
  [['First Minister Shona Ray promised “every penny that is needed”.'], ['Shona Ray (First Minister)']],
];

const SIGNED: readonly Row[] = [
  [
    ['President Ann Lee, in a statement signed by her adviser, Mr. Bo Ray, described it as “a compass in the fog”.'],
    ['Ann Lee: a compass in the fog'],
  ],
  [['A Labour MP texts: “Whips are counting on their toes.”'], ['A Labour MP: Whips are counting on their toes.']],
  [
    ['Iker Ode came down. “Would I do it again?” said the second climber, American teacher Dale Hopper.'],
    ['Dale Hopper: Would I do it again?'],
  ],
  [
    ['Prime Minister Bo Ray came.', 'Ann Lee yelled at him. “That is a fair question,” the PM said later.'],
    ['Bo Ray: That is a fair question,'],
  ],
  [['Ann Lee came. As Bo Ray reminded the room, “we’re in no hurry at all.”'], ['Bo Ray: we’re in no hurry at all.']],
];

const PARTED: readonly Row[] = [
  [
    [
      'The charity’s chief executive, Bo Ray, came: “We’ve lost everything.”',
      'In a post on X, the mayor wrote: “Thank you to the firefighters.”',
    ],
    ['Bo Ray: We’ve lost everything.', 'the mayor: Thank you to the firefighters.'],
  ],
  [['Ann Lee said she was glad. “We’ll have the same as you,” her father chipped in.'], ['her father: We’ll have the same as you,']],
  [['A farmer who kept an otter won a case that the defence called “the cutest of all”.'], ['the defence: the cutest of all']],
  [['Her partner, Arjun Stone, wrote in a blog post that it was “trained on every opinion”.'], ['Arjun Stone: trained on every opinion']],
  [['Afterwards Nature Norland said it would “reflect on what it means”.'], ['Nature Norland: reflect on what it means']],
  [['A mum who was below deck when a ferry caught fire has told how she “screamed and screamed”.'], ['A mum: screamed and screamed']],
  [
    ['The party’s health spokesperson, Emrys ap Tegid, said ministers were “fiddling while it burns”.'],
    ['Emrys ap Tegid: fiddling while it burns'],
  ],
  [['Mayor Bo Ray was glad.', '“You can’t lock up the commons,” its tweet read.'], ['its tweet: You can’t lock up the commons,']],
  [['Ann Lee wept. “What a window it was!” snorts his friend.'], ['his friend: What a window it was!']],
  [['The Norland Communist Party said it was “a matter for the courts”.'], ['Norland Communist Party: a matter for the courts']],
];

const PRONOUNS: readonly Row[] = [
  [
    ['Bo Ray said no.', 'Commuters in Lagos were late as drivers protested against what they called “many illegal levies”.'],
    ['drivers: many illegal levies'],
  ],
  [
    ['Bo Ray was away but his solicitor, Rachel Lum, issued a statement.', '“My client is devastated by it,” it said.'],
    ['a statement: My client is devastated by it,'],
  ],
  [
    [
      'When Edith Crabbe was nine, she planted a tree. “I thought he meant the apple,” she says.',
      'Its taste? “Like an apple,” says Edith.',
    ],
    ['Edith Crabbe: I thought he meant the apple,', 'Edith Crabbe: Like an apple,'],
  ],
  [
    [
      'Ann Lee is late. “I fell asleep on the bus,” she says.',
      'Critics loved it. “It is a slap by the sea,” wrote another.',
      'Why so long? “I had nothing to say.” She shrugs.',
    ],
    ['Ann Lee: I fell asleep on the bus,', 'another: It is a slap by the sea,', 'Ann Lee: I had nothing to say.'],
  ],
  [
    ['Bo Ray said no.', 'Drivers protested on Monday against what they called “multiple and illegal levies”.'],
    ['Drivers: multiple and illegal levies'],
  ],
  [['Residents of Orrin were angry at what they called “the worst plan of all”.'], ['Residents of Orrin: the worst plan of all']],
  [['Bo Ray said no.', 'The council voted for what it called “the fairest plan of all”.'], ['The council: the fairest plan of all']],
  [
    ['Rosalind Teague has died. She won a place where a tutor told her “the sea is for men”.', '“I took it as a dare,” she recalled.'],
    ['a tutor: the sea is for men', 'Rosalind Teague: I took it as a dare,'],
  ],
];

const CLAIMS: readonly Row[] = [
  [['The council, which owns the pier, said it can’t be moved.'], ['The council: it can’t be moved']],
  [['The head of the dockers’ union, Ivy Kane, said pay was low.'], ['Ivy Kane: pay was low']],
  [['The Office for Norland Statistics said prices fell in May.'], ['The Office for Norland Statistics: prices fell in May']],
  [['The Centre for Road Studies on Tuesday said tolls would rise.'], ['The Centre for Road Studies: tolls would rise']],
  [['The Committee on Safe Roads said on Friday that tolls would rise.'], ['The Committee on Safe Roads: tolls would rise']],
  [
    ['The Norland Access to Clean Water Commission, which runs wells, said they were dry.'],
    ['The Norland Access to Clean Water Commission: they were dry'],
  ],
  [['The Campaign to Save Weir Pier said the plan was wrong.'], ['The Campaign to Save Weir Pier: the plan was wrong']],
  [['Prices fell by a third, according to the Institute for Price Studies.'], ['the Institute for Price Studies: Prices fell by a third']],
  [['The Department of Harbour Security said it was open.'], ['The Department of Harbour Security: it was open']],
  [['It is shut, the Federation of Weir Dockers said.'], ['the Federation of Weir Dockers: It is shut']],
  [
    ['Prices fell by a third, according to the National Conference of State Harbours.'],
    ['the National Conference of State Harbours: Prices fell by a third'],
  ],
  [['Police ruled out Norland as the source of the fire.'], ['Police: Norland as the source of the fire']],
  [['The Orrin Board of Harbours met. The board said it was open.'], ['Orrin Board of Harbours: it was open']],
  [['The U.S. Wave Energy Administration met. The WEA said it was open.'], ['U.S. Wave Energy Administration: it was open']],
  [['The Bank of Nova Orrin chief economist Ann Lee said rates would fall.'], ['Ann Lee: rates would fall']],
  [['US Ambassador to the UN Linda Ray-Lee said the old pier was safe.'], ['Linda Ray-Lee: the old pier was safe']],
  [['Supporters of changing the law argue that it is too strict.'], ['Supporters of changing the law: it is too strict']],
  [
    ['Although there were no other people reported, Lee said police and divers went on with the search.'],
    ['Lee: police and divers went on with the search'],
  ],
  [['From this starting point, the plan has been woven into the law.'], []],
  [
    ['The financial stress and guilt over it have affected her health, Lee said.'],
    ['Lee: The financial stress and guilt over it have affected her health'],
  ],
  [['University of Orrin said the old pier was safe.'], ['University of Orrin: the old pier was safe']],
  [['Bank of Orrin Governor Bo Ray said rates would fall.'], ['Bo Ray: rates would fall']],
  [['State regulators said they had opened their own probe.'], ['State regulators: they had opened their own probe']],
  [['The Taoiseach has rejected claims that the Government is asleep.'], []],
  [['The accused claims that he was asleep at home.'], ['The accused: he was asleep at home']],
  [['Ann Lee called for calm and said the bridge was safe.'], ['Ann Lee: the bridge was safe']],
  [['The bridge was shut and said to be unsafe for cars.'], []],
  [['Orrin Borough Council voted for the cuts, which it says will save £1m.'], ['Orrin Borough Council: will save £1m']],
  [
    ['Famine is imminent in the city, the United Nations warned on Monday, after a convoy of 40 trucks was turned back at gunpoint.'],
    ['United Nations: Famine is imminent in the city'],
  ],
  [
    ['The matter will be heard on May 18, when, the High Court said, the commissioner must come.'],
    ['High Court: the commissioner must come'],
  ],
  [['Asked if she would change it, Ann Lee thinks for a long time.'], []],
  [['Of the 14, only one, a probationer named in court as Bo Ray, reported him.'], []],
  [['Ann Lee replied with a smile and a nod.'], []],
  [
    ['Xu Liang, a spokesman for China’s Foreign Ministry, said in Weir that it was an internal matter.'],
    ['Xu Liang: it was an internal matter'],
  ],
  [['Asked what she would have for tea, Ann Lee said trout.'], []],
  [['Bo Ray said that was a lie.'], ['Bo Ray: that was a lie']],
  [
    ['Bo Ray explained that two had gone. According to him, only councils can collect it.'],
    ['Bo Ray: two had gone', 'Bo Ray: only councils can collect it'],
  ],
  [['According to her lawyer, only councils can collect it.'], ['her lawyer: only councils can collect it']],
];

const KINDS: readonly Row[] = [
  [
    ['In this season of “peace and goodwill toward men,” let us think of those who don’t believe Ann Lee.'],
    ['?: peace and goodwill toward men,'],
  ],
];

it.each(KINDS)('names nobody for what something is called: %j', (paragraphs, quotes) => {
  expect(quotesOf(paragraphs)).toEqual(quotes);
});

describe('English sources', () => {
  it.each(APPOSED)('between commas: %j', (paragraphs, quotes) => {
    expect(quotesOf(paragraphs)).toEqual(quotes);
  });

  it.each(BESIDE)('beside what a sentence tells: %j', (paragraphs, quotes) => {
    expect(quotesOf(paragraphs)).toEqual(quotes);
  });

  it.each(NOUNS)('whose noun looks like a verb, or holds a number: %j', (paragraphs, quotes) => {
    expect(quotesOf(paragraphs)).toEqual(quotes);
  });

  it.each(CUES)('by how it is told that they speak: %j', (paragraphs, quotes) => {
    expect(quotesOf(paragraphs)).toEqual(quotes);
  });

  it.each(UNNAMED)('told by no name: %j', (paragraphs, quotes) => {
    expect(quotesOf(paragraphs)).toEqual(quotes);
  });

  it.each(OFFICES)('told by an office, a body or an act: %j', (paragraphs, quotes) => {
    expect(quotesOf(paragraphs)).toEqual(quotes);
  });

  it.each(NAMESAKES)('with one surname, told apart by title or use: %j', (paragraphs, quotes) => {
    expect(quotesOf(paragraphs)).toEqual(quotes);
  });

  it.each(ENDS)('from its first to its last word: %j', (paragraphs, quotes) => {
    expect(quotesOf(paragraphs)).toEqual(quotes);
  });

  it.each(ROLES)('with their whole office: %j', (paragraphs, roles) => {
    expect(rolesOf(paragraphs)).toEqual(roles);
  });

  it.each(SIGNED)('by who speaks through or beside whom: %j', (paragraphs, quotes) => {
    expect(quotesOf(paragraphs)).toEqual(quotes);
  });

  it.each(PARTED)('parted from its verb, or from another: %j', (paragraphs, quotes) => {
    expect(quotesOf(paragraphs)).toEqual(quotes);
  });

  it.each(PRONOUNS)('told by a pronoun: %j', (paragraphs, quotes) => {
    expect(quotesOf(paragraphs)).toEqual(quotes);
  });

  it.each(CLAIMS)('of claims: %j', (paragraphs, claims) => {
    expect(claimsOf(paragraphs)).toEqual(claims);
  });
});
