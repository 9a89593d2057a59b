/** Quotations and their speakers, through the room's door; every text is invented. */
import { describe, expect, it } from 'vitest';
import { quotesOf } from './article-of.ts';

type Case = readonly [name: string, paragraphs: readonly string[], quotes: readonly string[]];

const ENGLISH: readonly Case[] = [
  ['after, subject first', ['“We are ready for the storm,” Ann Lee said.'], ['Ann Lee: We are ready for the storm,']],
  [
    'after, verb first, with a role',
    ['“We are ready for the storm,” said Ann Lee, the mayor of Orrin.'],
    ['Ann Lee: We are ready for the storm,'],
  ],
  ['before', ['Ann Lee told reporters on Monday: “We are ready for the storm.”'], ['Ann Lee: We are ready for the storm.']],
  [
    'in the middle',
    ['“We are ready,” Ann Lee said, “and the boats are safe in the harbour.”'],
    ['Ann Lee: We are ready,', 'Ann Lee: and the boats are safe in the harbour.'],
  ],
  [
    'a quotation that goes on',
    ['“We are ready now,” Ann Lee said. “The boats are in.”', '“Nobody is at sea tonight.”'],
    ['Ann Lee: We are ready now,', 'Ann Lee: The boats are in.', 'Ann Lee: Nobody is at sea tonight.'],
  ],
  [
    'a short name and a pronoun',
    ['Mayor Ann Lee opened the bridge on Friday.', '“It took nine years to build,” Lee said.', '“I am glad that it stands,” she added.'],
    ['Ann Lee: It took nine years to build,', 'Ann Lee: I am glad that it stands,'],
  ],
  [
    'an office that the last speaker does not hold',
    ['Mayor Paul Ode came on Monday.', 'The minister said “everything would be done” for them.', '“We stay until Friday,” the mayor said.'],
    ['The minister: everything would be done', 'Paul Ode: We stay until Friday,'],
  ],
  [
    'a part of a sentence whose closing mark is missing',
    [
      'Ann Lee urged them to go home "to keep the boats of the town safe. The dockers of Orrin cited her letter. "We will go, but not before May," docker Paul Ode said.',
    ],
    ['Ann Lee: to keep the boats of the town safe.', 'Paul Ode: We will go, but not before May,'],
  ],
  [
    'a part of a sentence that the next paragraph takes up',
    ['Karl Moen told the court that “my son was lost. He was ten years old.', '“We miss him every day, and we will never forget it.”'],
    ['Karl Moen: my son was lost. He was ten years old.', 'Karl Moen: We miss him every day, and we will never forget it.'],
  ],
  [
    'a part of a sentence before somebody else speaks',
    ['Lee called it “a scandal of its own. She has run the port since 1990.', '“He lied to all of us,” Paul Ode said of the mayor.'],
    ['Lee: a scandal of its own.', 'Paul Ode: He lied to all of us,'],
  ],
  [
    'a part of a sentence with an abbreviation, which nothing takes up',
    ['Ann Lee said that “we met Prof. Orrin Gray at the harbour of the island. The storm came later.', 'It did no harm.'],
    ['Ann Lee: we met Prof. Orrin Gray at the harbour of the island.'],
  ],
  ['behind a label, which is nobody', ['Promising review: “It is the best pump I ever had.”'], ['?: It is the best pump I ever had.']],
  [
    'below an arrow that is no mark',
    ['See the map of the bridge ». The storm will pass, Ann Lee said. “We are ready for the storm,” she said.'],
    ['Ann Lee: We are ready for the storm,'],
  ],
  [
    'two persons and a pronoun',
    ['Mark Ode runs the ferry. Susan Bray sells the tickets.', '“I have never missed a crossing,” he said.'],
    ['Mark Ode: I have never missed a crossing,'],
  ],
  [
    'a block quotation of another paper, read by its marks',
    ['The paper wrote:', '> Mayor Ann Lee said the harbour was safe. “We have looked at every single stone of it,” Lee said on Friday.'],
    ['Ann Lee: We have looked at every single stone of it,'],
  ],
  [
    'points that a line announces: nobody called “Some key” speaks',
    ['I spoke with Ivo Brandt about the new pier.', 'Some key quotes from the talk:', '“The pier will stand for a hundred years.”'],
    ['?: The pier will stand for a hundred years.'],
  ],
  [
    'a heading between, which names no speaker',
    [
      'Ivo Brandt, head of works at the harbour, spoke about its cranes.',
      '“We have looked for two drivers for years.”',
      'Trouble for Anna Lee',
      '“The loads have to be lifted by hand now.”',
    ],
    ['Ivo Brandt: We have looked for two drivers for years.', 'Ivo Brandt: The loads have to be lifted by hand now.'],
  ],
  [
    'an apposition between',
    ['“The pier will reopen in May,” Ivo Brandt, the harbour’s director of works, said.'],
    ['Ivo Brandt: The pier will reopen in May,'],
  ],
  [
    'a name after its office',
    ['The harbour’s director, Ivo Brandt, said: “The pier will reopen in May.”'],
    ['Ivo Brandt: The pier will reopen in May.'],
  ],
  ['according to', ['The pier is “a danger to everyone on it,” according to Ivo Brandt.'], ['Ivo Brandt: a danger to everyone on it,']],
  [
    'straight marks',
    ['"We lost the roof," said Dr. Kim Oduya, "but nobody was hurt."'],
    ['Kim Oduya: We lost the roof,', 'Kim Oduya: but nobody was hurt.'],
  ],
  [
    'single marks and apostrophes',
    ["'It's the workers' harbour and they won't leave,' Ann Lee said."],
    ["Ann Lee: It's the workers' harbour and they won't leave,"],
  ],
  [
    'single marks that a paragraph leaves open, as it is taken up by the next',
    ["Ann Lee added: 'It's the workers' harbour. They won't leave it.", "'They don't know another harbour,' Ann Lee said."],
    ["Ann Lee: It's the workers' harbour. They won't leave it.", "Ann Lee: They don't know another harbour,"],
  ],
  [
    'single marks that close behind an s, before a paragraph that opens with one',
    ["Ann Lee called it 'one of those rare moments'.", "'We know another harbour,' Ann Lee said."],
    ['Ann Lee: one of those rare moments', 'Ann Lee: We know another harbour,'],
  ],
  [
    'single marks at a paragraph’s head that close behind an s, before a paragraph that opens with one',
    ["'This is one of our rare moments', Ann Lee said.", "'We know another harbour,' Ann Lee said."],
    ['Ann Lee: This is one of our rare moments', 'Ann Lee: We know another harbour,'],
  ],
  [
    'single marks over three paragraphs',
    ["Ann Lee said: 'It's our harbour.", "'We won't leave it.", "'They don't know another harbour.'"],
    ["Ann Lee: It's our harbour.", "Ann Lee: We won't leave it.", "Ann Lee: They don't know another harbour."],
  ],
  [
    'apostrophes after a colon, which open nothing',
    ["Ann Lee said: 'em all the way to the harbour were the gulls of the town.", "'Tis the season of gulls."],
    [],
  ],
  [
    'paragraphs closed by the last',
    ['“We waited for an hour.', '“Then the water came,” Ann Lee said.'],
    ['Ann Lee: We waited for an hour.', 'Ann Lee: Then the water came,'],
  ],
  [
    'an introduction',
    ['Ann Lee wrote in a post:', '“The bridge stays shut until Monday.”'],
    ['Ann Lee: The bridge stays shut until Monday.'],
  ],
  ['a body', ['“The licence was never valid,” the Harbour Court said.'], ['Harbour Court: The licence was never valid,']],
  [
    'a source without a name',
    ['“They will not sign it,” a senior Ruritanian diplomat said.'],
    ['a senior Ruritanian diplomat: They will not sign it,'],
  ],
  [
    'an office that stands for a person',
    ['Captain Ivo Brandt was on board.', '“We saw no light at all,” the captain said.'],
    ['Ivo Brandt: We saw no light at all,'],
  ],
  [
    'a letter that stands for its author',
    ['Ann Lee complained to the council.', '“The pier is not safe,” her letter said.'],
    ['Ann Lee: The pier is not safe,'],
  ],
  ['a question', ['“Who will pay for it?” Ann Lee asked.'], ['Ann Lee: Who will pay for it?']],
  ['a signature', ['“The best soup on the coast.” — Ann Lee'], ['Ann Lee: The best soup on the coast.']],
  [
    'a block quotation',
    ['Ann Lee wrote on Friday:', '> The bridge stays shut until Monday.'],
    ['Ann Lee: The bridge stays shut until Monday.'],
  ],
  [
    'a letter of two paragraphs as block quotations',
    ['Ann Lee wrote on Friday:', '> The bridge stays shut until Monday.', '> The ferry sails at noon.'],
    ['Ann Lee: The bridge stays shut until Monday.', 'Ann Lee: The ferry sails at noon.'],
  ],
  [
    'a block quotation that speaks of itself',
    ['Ann Lee tried again on Friday.', '> We ask you to open the bridge by noon.'],
    ['Ann Lee: We ask you to open the bridge by noon.'],
  ],
  [
    'a report as a block quotation',
    ['Mayor Ann Lee has a plan. This is how it works:', '> Residents pay two crowns a month, and the town pays the rest of the fare.'],
    [],
  ],
  [
    'a subject after a verb of saying, with a verb of its own',
    ['Tom Brandt once doubted him, but now said Lind had “the duty to bring the town together”.'],
    ['Tom Brandt: the duty to bring the town together'],
  ],
  [
    'two offices of one person',
    ['“We will not sign this,” said lawyer and activist Ann Marie Lee.'],
    ['Ann Marie Lee: We will not sign this,'],
  ],
  [
    'a participle before a colon',
    ['Guards took her out, with Lind reportedly yelling: “Get her out of here!”'],
    ['Lind: Get her out of here!'],
  ],
];

const WHOLE_SENTENCES: readonly Case[] = [
  [
    'a last clause speaks for all before it',
    ['Lind "is coming to the harbour" at Brandt’s wish, hoping to "walk home with a deal," Orrin House press secretary Karen Ode said.'],
    ['Karen Ode: is coming to the harbour', 'Karen Ode: walk home with a deal,'],
  ],
  [
    'an outlet at the end',
    ['Ruritania "fears that Lind", eager for a deal with Orrin, could pay for "eleven years of theft," Coast News reported on Tuesday.'],
    ['Coast News: fears that Lind', 'Coast News: eleven years of theft,'],
  ],
  [
    'according to, at the end',
    ['The board "wants to close the pier" by May and to "sell what is left of it," according to the Orrin Gazette.'],
    ['Orrin Gazette: wants to close the pier', 'Orrin Gazette: sell what is left of it,'],
  ],
  [
    'an office and a name at the end',
    ['The board "wants to close the pier" by May and to "sell what is left of it", the director, Ivo Brandt, said in a statement.'],
    ['Ivo Brandt: wants to close the pier', 'Ivo Brandt: sell what is left of it'],
  ],
  [
    'at the head',
    ['According to Ann Lee, the pier is "a danger to everyone", and its owners "have known it for years".'],
    ['Ann Lee: a danger to everyone', 'Ann Lee: have known it for years'],
  ],
  [
    'in the middle',
    ['All sides, the CBN said, "will keep their cards hidden until the end".'],
    ['CBN: will keep their cards hidden until the end'],
  ],
  [
    'a quotation with a verb of its own',
    ['Ann Lee said the pier was "a danger to everyone" and the board should "pay for it," the Orrin Gazette reported.'],
    ['Ann Lee: a danger to everyone', 'Orrin Gazette: pay for it,'],
  ],
  [
    'a paragraph without marks inside a quotation',
    ['Coast News reported:', '“The pier is shut.', 'Nobody knows for how long.', 'It may never open again.”'],
    ['Coast News: The pier is shut.', 'Coast News: Nobody knows for how long.', 'Coast News: It may never open again.'],
  ],
  [
    'they',
    ['Ann Lee spoke first. “I am tired of waiting,” she said.', 'Many protesters came to the pier. “Let us fish here,” they chanted.'],
    ['Ann Lee: I am tired of waiting,', 'Many protesters: Let us fish here,'],
  ],
  [
    'a song',
    ['Ann Lee came home.', 'Who still sings the ballad “The Grey Harbour”? “When evening falls upon the quay.”'],
    ['The Grey Harbour: When evening falls upon the quay.'],
  ],
  [
    'a programme is no speaker',
    ['Ann Lee spoke at noon on “Meet the Harbour.” “We will build it in a year.”'],
    ['Ann Lee: We will build it in a year.'],
  ],
];

const NO_QUOTES: readonly (readonly [string, string])[] = [
  ['a title', 'She sang “The Old Harbour Light” on stage.'],
  ['a scare quote', 'The so-called “people’s harbour fund of Orrin” is empty.'],
  ['a nickname', 'Ivo “The Gull” Brandt came home.'],
  ['a word', 'They call it “flotsam” here.'],
  ['feet and inches', 'He stood 6\'2" tall and 5" wide.'],
  ['apostrophes', "The '90s were the sailors' years, 'til the nets' end."],
];

const LANGUAGES: readonly (readonly [language: string, ...Case])[] = [
  [
    'de',
    'a document that speaks',
    ['„Der Hafen bleibt bis Mai gesperrt“, heißt es dazu in einer Mitteilung der Stadt.'],
    ['Mitteilung der Stadt: Der Hafen bleibt bis Mai gesperrt'],
  ],
  [
    'de',
    'a document before its verb',
    ['In dem Antrag heißt es: „Der Hafen bleibt bis Mai gesperrt.“'],
    ['Antrag: Der Hafen bleibt bis Mai gesperrt.'],
  ],
  [
    'de',
    'a pronoun for several',
    ['Anna Weber und ihr Mann kamen spät.', '„Wir sind auf den Sturm vorbereitet“, erklärten sie.'],
    ['sie: Wir sind auf den Sturm vorbereitet'],
  ],
  [
    'de',
    'a pronoun for one',
    ['Anna Weber und ihr Mann kamen spät.', '„Ich bin auf den Sturm vorbereitet“, erklärte sie.'],
    ['Anna Weber: Ich bin auf den Sturm vorbereitet'],
  ],
  [
    'de',
    'an adverb with a capital',
    ['Bürgermeisterin Anna Weber kam spät. Ergänzend fügt Weber hinzu: „Wir sind auf den Sturm vorbereitet.“'],
    ['Anna Weber: Wir sind auf den Sturm vorbereitet.'],
  ],
  [
    'de',
    'an apposition without its second comma',
    ['Stefan Singer, ein Experte vom Hafenamt erklärte, der Damm sei „ein Bauwerk, das lange halten wird“.'],
    ['Stefan Singer: ein Bauwerk, das lange halten wird'],
  ],
  [
    'de',
    'verb first',
    ['„Wir sind auf den Sturm vorbereitet“, sagte Bürgermeisterin Anna Weber.'],
    ['Anna Weber: Wir sind auf den Sturm vorbereitet'],
  ],
  [
    'de',
    'fronted',
    ['Am Montag sagte Anna Weber: „Wir sind auf den Sturm vorbereitet.“'],
    ['Anna Weber: Wir sind auf den Sturm vorbereitet.'],
  ],
  [
    'de',
    'pronoun',
    ['Thomas Lindner leitet den Hafen.', '„Die Mole bleibt gesperrt“, erklärte er.'],
    ['Thomas Lindner: Die Mole bleibt gesperrt'],
  ],
  [
    'de',
    'no source beside it: the last speaker',
    [
      'Thomas Lindner sagte am Montag, die Mole sei alt.',
      'Transparente hingen am Tor. Der Hafen sei „für alle Leute gefährlich geworden“.',
    ],
    ['Thomas Lindner: für alle Leute gefährlich geworden'],
  ],
  [
    'de',
    'so, at the head',
    ['So sagte Anna Weber, Leiterin des Amtes: „Die Mole bleibt bis Montag gesperrt.“'],
    ['Anna Weber: Die Mole bleibt bis Montag gesperrt.'],
  ],
  [
    'de',
    'inverted, with its participle at the end',
    ['Bereits im Mai hatte Anna Weber in einer Rede verkündet: „Die Mole wird im Herbst geöffnet.“'],
    ['Anna Weber: Die Mole wird im Herbst geöffnet.'],
  ],
  [
    'de',
    'an office that the last speaker does not hold',
    ['Die Bürgermeisterin Maria Klein ist gekommen.', 'Der Minister sagte, „alles werde für sie getan“.'],
    ['Der Minister: alles werde für sie getan'],
  ],
  [
    'fr',
    'an office that the last speaker does not hold',
    ['Le maire Paul Roche est venu lundi.', 'Le ministre a assuré que « tout serait fait pour eux » lundi.'],
    ['Le ministre: tout serait fait pour eux'],
  ],
  ['de', 'like a title', ['„Das ist ein Skandal“, sagte Anna Weber.'], ['Anna Weber: Das ist ein Skandal']],
  ['de', 'a title', ['Der Roman „Der Mann im Boot“, sagte Anna Weber, sei gut.'], []],
  ['de', 'guillemets', ['«Das war knapp für uns alle», so Peter Ammann.'], ['Peter Ammann: Das war knapp für uns alle']],
  ['de', 'inward guillemets', ['»Das war knapp für uns alle«, gestand Peter Ammann.'], ['Peter Ammann: Das war knapp für uns alle']],
  [
    'fr',
    'guillemets',
    ['« Le pont restera fermé jusqu’à lundi », a déclaré Claire Petit, la maire.'],
    ['Claire Petit: Le pont restera fermé jusqu’à lundi'],
  ],
  [
    'es',
    'verb first',
    ['«El puente seguirá cerrado hasta el lunes», dijo Ana Ruiz.'],
    ['Ana Ruiz: El puente seguirá cerrado hasta el lunes'],
  ],
  [
    'it',
    'verb first',
    ['«Il ponte resterà chiuso fino a lunedì», ha detto Anna Conti.'],
    ['Anna Conti: Il ponte resterà chiuso fino a lunedì'],
  ],
  [
    'es',
    'with its day before the speaker',
    ['“Hoy no teníamos opción”, dijo este martes en rueda de prensa el alcalde Pablo Ruiz.'],
    ['Pablo Ruiz: Hoy no teníamos opción'],
  ],
  [
    'it',
    'with its place before the speaker',
    ['«Oggi non avevamo scelta», ha detto in conferenza stampa il sindaco Paolo Conti.'],
    ['Paolo Conti: Oggi non avevamo scelta'],
  ],
  [
    'pt',
    'verb first',
    ['“A ponte continuará fechada até segunda”, afirmou Ana Prado.'],
    ['Ana Prado: A ponte continuará fechada até segunda'],
  ],
  ['nl', 'verb first', ['‘De brug blijft dicht tot maandag’, zegt Anna de Wit.'], ['Anna de Wit: De brug blijft dicht tot maandag']],
  ['sv', 'dash', ['– Bron är stängd till på måndag, säger Anna Lind.'], ['Anna Lind: Bron är stängd till på måndag']],
  ['nb', 'dash', ['– Broen er stengt til mandag, sier Anna Lie.'], ['Anna Lie: Broen er stengt til mandag']],
  ['da', 'dash', ['- Broen er lukket til på mandag, siger Anna Holm.'], ['Anna Holm: Broen er lukket til på mandag']],
];

describe('quotations in English', () => {
  it.each(ENGLISH)('%s', (_name, paragraphs, quotes) => {
    expect(quotesOf(paragraphs)).toEqual(quotes);
  });

  it.each(WHOLE_SENTENCES)('%s', (_name, paragraphs, quotes) => {
    expect(quotesOf(paragraphs)).toEqual(quotes);
  });

  it.each(NO_QUOTES)('%s is none', (_name, text) => {
    expect(quotesOf([text])).toEqual([]);
  });
});

describe('quotations in other languages', () => {
  it.each(LANGUAGES)('%s: %s', (language, _name, paragraphs, quotes) => {
    expect(quotesOf(paragraphs, language)).toEqual(quotes);
  });

  it('Japanese brackets', () => {
    expect(quotesOf(['市長は「橋は月曜日まで閉鎖します」と述べた。'], 'ja')).toEqual([expect.stringContaining('橋は月曜日まで閉鎖します')]);
  });
});
