/** How a sentence is printed: without its dateline, with the referent and the date in brackets. */
import { describe, expect, it } from 'vitest';
import { annotate, summarize } from '../../../engine/index.ts';
import type { SummaryLength } from '../../../engine/types.ts';
import { articleOf } from '../structure/article-of.ts';

const print = (paragraphs: readonly string[], published = '2026-03-04', language = 'en') => {
  const story = articleOf(paragraphs, language, 'Port of Eastmere closes');
  const article = { ...story, head: { ...story.head, published: { value: published, from: 'test' } } };
  const { sections } = summarize(article, annotate(article), 'standard');
  return sections.flatMap(({ points }) => points.map(({ text }) => text));
};

/** A story that opens with a sentence, under a dek. */
const summarizeWithDek = (dek: string, opening: string, length: SummaryLength = 'standard') => {
  const behind = ['Dockers found the flames at four in the morning.', 'The harbour board will meet on Friday to vote on repairs.'];
  const story = articleOf([opening, ...behind], 'en', 'Eastmere shut');
  const article = { ...story, head: { ...story.head, dek: { value: dek, from: 'test' } } };
  return summarize(article, annotate(article), length);
};

describe('a point', () => {
  it.each(['EASTMERE (Coast Wire) — ', 'Eastmere (dpa) - ', 'NEW EASTMERE: ', '(Coast Wire) -- ', '(CWN): '])(
    'has no dateline: %s',
    (dateline) => {
      const sentence = 'The port of Eastmere closed on Monday after a fire.';
      expect(print([`${dateline}${sentence}`])).toEqual([sentence]);
    },
  );

  it('has no dateline before a quotation over many sentences', () => {
    const sentence = '“We will not pay. We never have. We never will. No. Not us. Never. Not one of us,” Ilse Brandt said.';
    expect(print([`EASTMERE (Coast Wire) — ${sentence}`])).toEqual([sentence]);
  });

  it('keeps what is no dateline', () => {
    const sentence = 'Eastmere — the old port, not the new one — closed on Monday.';
    expect(print([sentence])).toEqual([sentence]);
  });

  it('keeps who speaks in an interview that is written down', () => {
    const turns = ['ANN LEE: The port of Eastmere was closed on Monday.', 'BO RAY: The town of Eastmere will pay the dockers until May.'];
    expect(print(turns).join(' ')).toContain('ANN LEE: The port');
  });

  it.each([
    ['en', '12. The harbour board of Eastmere closed the port on Monday.', 'The harbour board of Eastmere closed the port on Monday.'],
    ['en', '— The harbour board of Eastmere closed the port on Monday.', 'The harbour board of Eastmere closed the port on Monday.'],
    ['en', '•The harbour board of Eastmere closed the port on Monday.', 'The harbour board of Eastmere closed the port on Monday.'],
    ['sv', '– Hamnen i Eastmere stängdes i måndags.', '– Hamnen i Eastmere stängdes i måndags.'],
    ['de', '9. November 1989: Der Hafen von Eastmere schließt am Abend.', '9. November 1989: Der Hafen von Eastmere schließt am Abend.'],
    ['en', 'However, Ilse Brandt closed the port on Monday.', 'Ilse Brandt closed the port on Monday.'],
    ['en', 'But Ilse Brandt closed the port on Monday.', 'Ilse Brandt closed the port on Monday.'],
    ['en', 'But the port of Eastmere was closed on Monday.', 'The port of Eastmere was closed on Monday.'],
    ['en', 'And yet, at the same time, the port of Eastmere was closed on Monday.', 'The port of Eastmere was closed on Monday.'],
    ['en', 'In a nutshell: The port of Eastmere was closed on Monday.', 'The port of Eastmere was closed on Monday.'],
    ['fr', 'Résultat : Le port d’Eastmere a été fermé lundi soir.', 'Le port d’Eastmere a été fermé lundi soir.'],
    ['en', 'The upshot: She closed the port of Eastmere on Monday.', 'The upshot: She closed the port of Eastmere on Monday.'],
    ['en', '…The port of Eastmere was closed on Monday.', 'The port of Eastmere was closed on Monday.'],
    ['en', 'What is left: The port of Eastmere was closed on Monday.', 'What is left: The port of Eastmere was closed on Monday.'],
    ['de', 'Klar ist: 2027 wird der Hafen von Eastmere geschlossen.', '2027 wird der Hafen von Eastmere geschlossen.'],
    ['de', 'Klar ist: nicht vor Mai wird der Hafen geschlossen.', 'Klar ist: nicht vor Mai wird der Hafen geschlossen.'],
    ['en', 'That said, no port of Eastmere was closed on Monday.', 'No port of Eastmere was closed on Monday.'],
    ['en', 'But for Ilse Brandt the port was closed on Monday.', 'But for Ilse Brandt the port was closed on Monday.'],
    ['en', 'But eBoats of Eastmere closed the port on Monday.', 'But eBoats of Eastmere closed the port on Monday.'],
    ['en', 'eBoats of Eastmere closed the old port on Monday.', 'eBoats of Eastmere closed the old port on Monday.'],
    ['de', 'Aber der Hafen von Eastmere wurde am Montag geschlossen.', 'Aber der Hafen von Eastmere wurde am Montag geschlossen.'],
    ['en', 'Men Against Fire closed the port of Eastmere on Monday.', 'Men Against Fire closed the port of Eastmere on Monday.'],
    ['en', 'En Garde closed the port of Eastmere on Monday.', 'En Garde closed the port of Eastmere on Monday.'],
    ['fr', 'En France, le port de Lormont est fermé depuis lundi.', 'En France, le port de Lormont est fermé depuis lundi.'],
    ['fr', 'En Bretagne le port de Lormont est fermé depuis lundi.', 'En Bretagne le port de Lormont est fermé depuis lundi.'],
    ['fr', 'Mais Claire Morel a fermé le port lundi.', 'Claire Morel a fermé le port lundi.'],
    ['nl', 'En Jan Bos sloot de haven op maandag.', 'Jan Bos sloot de haven op maandag.'],
    ['it', 'Ma Marco Bassi ha chiuso il porto lunedì.', 'Marco Bassi ha chiuso il porto lunedì.'],
    ['pl', 'Men Anna Nowak zamknęła port w poniedziałek.', 'Men Anna Nowak zamknęła port w poniedziałek.'],
  ])('opens with its subject where its language lets it (%s): %s', (language, sentence, printed) => {
    expect(print([sentence], '2026-03-04', language)).toEqual([printed]);
  });

  it('keeps `But` where the sentence before is a point too', () => {
    const points = print([
      'The port of Eastmere closed on Monday after a fire. But the ferries of Orrin will sail from its pier until May.',
    ]);
    expect(points).toContain('But the ferries of Orrin will sail from its pier until May.');
  });

  it.each([
    ['Police in Orrin said on Sunday two men were shot dead.', 'Police in Orrin said on Sunday two men were shot dead.'],
    ['In Orrin, police said on Sunday two men were shot dead.', 'In Orrin, police said on Sunday two men were shot dead.'],
    ['Two men were shot dead in Orrin, police said on Sunday.', 'Two men were shot dead in Orrin, police said.'],
    [
      '“Two men were shot dead in Orrin,” Ann Lee told reporters on Sunday night.',
      '“Two men were shot dead in Orrin,” Ann Lee told reporters.',
    ],
    ['Two men were shot dead in Orrin, police said in a statement on Sunday.', 'Two men were shot dead in Orrin, police said.'],
  ])('loses when it was said, never what: %s', (sentence, printed) => {
    expect(print([sentence])).toEqual([printed]);
  });

  it.each([
    [
      'The harbour board of Eastmere voted on Monday to close the oldest pier of the port and to pay its dockers until the end of May',
      ', while the council of the town, which owns the land below the warehouses, asked for more time to look at the plans of the firm.',
    ],
  ])('may end where a clause ends: %s', (head, rest) => {
    expect(print([`${head}${rest}`])).toEqual([`${head} …`]);
  });

  it.each([
    'Even in the case of the port that was furthest from the town of Eastmere in those years — the closing of the old quay of Orrin, which let the board keep the dockers and the sailors of the town away from the ships — the judge Ann Lee was careful to keep the gates of it open.',
    'Lee said based on the wishes of the council of Eastmere and the fact that the harbour board of the town dealt with the same matter in its report of last July, which found that the quay of Orrin was not safe, she did not believe that the gates would be opened again.',
    'The port of Eastmere was closed on Monday after a fire that spread from its oldest pier to the warehouses by the quay (which were built of wood in the days of the sailing ships, while the town was small) near the harbour board’s own house, the mill, and the school of the dockers and of the clerks of the town.',
    'The oldest houses of the port of Eastmere that the fire of Monday left standing are the mill of the harbour board by the quay, which was built of stone; the school of the dockers and the clerks of the town, which was built of wood; and the house of the judge above the gates of the port.',
    'The mean of the harvests (oats: 23.1 [4.9] and rye: 21.8 [4.9] in the years of the war that the farms of Orrin remember), herring (oats: 9.4 [1.3] and rye: 13.8 [7.3] in those same years), and barley (none at all on most of the farms of the coast of Eastmere) showed no difference that the harbour board could name.',
    'The guide of the harbour board of Eastmere walks its readers slowly through what the new law of the port means for them and for their boats, which of the boats are old enough to be left at the oldest of the piers without a pump, and how to get a berth for the winter.',
    'Nils Aker told the judge of the town that the dockers had worked for years under a board of rich men of the upper town that had set an arbitrarily raised, and unusually high, price of forty crowns for each of the berths at the old pier that the fire of Monday left standing.',
    'Most of the old piers of the coast of Norland between the towns of Eastmere and Orrin are owned by one of the three big harbour companies, but the port of Eastmere takes another way and lets its own dockers hold every stone of the pier, the judge Ann Lee said.',
    'Most of the old piers of the coast of Norland between the towns of Eastmere and Orrin are owned by one of the three big harbour companies, but the port of Eastmere takes another way and lets its own dockers hold every stone of the pier at which they work.',
  ])('does not end amid an aside, a list or before its main clause, its news or its speaker: %s', (sentence) => {
    expect(print([sentence])).toEqual([sentence]);
  });

  it('names the day of what is to come', () => {
    const points = print([
      'The port of Eastmere closed this week after a fire on its pier.',
      'The harbour board will meet on Friday and is expected to vote on a new plan.',
    ]);
    expect(points.join(' ')).toContain('on Friday [March 6] and');
  });

  it.each([
    'That means the trains will not run.',
    'It’s hard to believe this will not come back to Eastmere.',
    'Those stars will not come back to Eastmere.',
    'All this means the trains will not come back to Eastmere.',
    'So you can see that the trains will not come back to Eastmere.',
    'Despite that, the trains will not come back to Eastmere.',
    'Let’s say the trains will not come back to Eastmere.',
    'The oldest was built in 1871.',
    'But then she will not come back to Eastmere.',
    'In fact, he will not come back to Eastmere.',
    'By the end of next year they will not come back to Eastmere.',
    'Which is why the trains will not run.',
    'While another said the trains will not run.',
  ])('stands right after the one it leans on, or is not shown: %s', (leaning) => {
    const before = 'A line of no weight stands here.';
    const points = print([
      'The port of Eastmere closed this week after a fire on its pier.',
      ...Array.from({ length: 12 }, (_, i) => `Warehouse ${i + 3} of the old town was emptied of its ${i + 40} barrels by the dockers.`),
      `${before} ${leaning}`,
    ]);
    if (points.includes(leaning)) expect(points[points.indexOf(leaning) - 1]).toBe(before);
  });

  it.each([
    ['en', 'Therefore the harbour board will vote on a new pier in May.', 'The harbour board will vote on a new pier in May.'],
    ['de', 'Deshalb stimmt der Rat im Mai über einen neuen Hafen ab.', 'Der Rat stimmt im Mai über einen neuen Hafen ab.'],
  ])('is rather one that needs no other (%s)', (language, leaning, whole) => {
    const rows = Array.from({ length: 12 }, (_, i) => `Orrin ${i + 3} ${i + 40} ${i + 60} ${i + 80} ${i + 90} ${i + 20}.`);
    const points = print(['Eastmere 7 8 9 11 13.', ...rows, leaning, whole], '2026-03-04', language);
    expect(points).toContain(whole);
    expect(points).not.toContain(leaning);
  });

  it.each([
    [
      'While bread, fish or oil will cost the harbour board more in May.',
      'While bread, fish or oil cost more, the harbour board will vote in May.',
    ],
    [
      'While the men — of Orrin, Ilm and Aar — voted with the harbour board on a new pier in May.',
      'While the men — of Orrin, Ilm and Aar — sleep, the harbour board will vote on a pier in May.',
    ],
    [
      'While this is down, the harbour board of Eastmere will vote on a new pier in May.',
      'As this week ends, the harbour board will vote in May.',
    ],
    ['If not, the harbour board of Eastmere will vote on a new pier in May.', 'If asked, the harbour board will vote in May.'],
    ['When they meet, they will vote on a new pier of Eastmere in May.', 'When they meet, Ilse Brandt will vote on a pier in May.'],
    ['Today, that harbour board of Eastmere will vote on a new pier in May.', 'The harbour board of Eastmere will vote in May.'],
    ['One of its harbour boards will vote on a new pier of Eastmere in May.', 'One of the harbour boards will vote in May.'],
    ['Either way, the harbour board of Eastmere will vote on a new pier in May.', 'The harbour board will vote in May.'],
    ['If you take the latter, the harbour board of Eastmere will vote on a pier in May.', 'The harbour board will vote in May.'],
    ['Speaking of which, the harbour board of Eastmere will vote on a new pier in May.', 'The harbour board will vote in May.'],
    ['Do that and the harbour board of Eastmere will vote on a new pier in May.', 'The harbour board will vote in May.'],
  ])('is rather one that needs no other than what leans on it by its first clause: %s', (leaning, whole) => {
    const rows = Array.from({ length: 12 }, (_, i) => `Orrin ${i + 3} ${i + 40} ${i + 60} ${i + 80} ${i + 90} ${i + 20}.`);
    const points = print(['Eastmere 7 8 9 11 13.', ...rows, leaning, whole]);
    expect(points).toContain(whole);
    expect(points).not.toContain(leaning);
  });

  it('is rather said by who is named than by a 25-year-old', () => {
    const rows = Array.from({ length: 12 }, (_, i) => `Orrin ${i + 3} ${i + 40} ${i + 60} ${i + 80} ${i + 90} ${i + 20}.`);
    const said = '“The pier of Eastmere burned for nine hours,”';
    const points = print([
      'Eastmere 7 8 9 11 13.',
      ...rows,
      `${said} the 25-year-old told the Echo of Eastmere on the quay.`,
      `${said} Nils Aker told the Echo of Eastmere at the pier.`,
    ]);
    expect(points).toContain(`${said} Nils Aker told the Echo of Eastmere at the pier.`);
    expect(points.join(' ')).not.toContain('25-year-old');
  });

  it.each([
    '“We are thrilled to reach this milestone in Eastmere,” said Karl Osten, who heads the Eastmere Line.',
    '“I am so proud of what our team has done,” said Karl Osten, who heads the Eastmere Line.',
  ])('says something rather than what its speaker feels: %s', (felt) => {
    const article = articleOf(
      [
        'The Eastmere Line opened the longest pier of the coast on Monday, the harbour board said.',
        'The pier cost 40 million crowns and was built in 14 months by men of the town.',
        'It can hold ninety boats at once, among them the two largest of the Eastmere Line.',
        felt,
        '“The pier lets boats land in any wind,” said Ilse Brandt, the mayor of Eastmere.',
        'The old pier burned down in a storm in the winter of 1963 and was never built again.',
        'The Eastmere Line has carried people to the islands of the bay since 1902.',
        'Its boats cross the bay nine times a day in summer and twice a day in winter.',
      ],
      'en',
      'Eastmere Line opens longest pier',
    );
    const { sections } = summarize(article, annotate(article), 'brief');
    expect(sections.flatMap(({ points }) => points.map(({ text }) => text))).not.toContain(felt);
  });

  it('is of the story rather than of others that did alike', () => {
    const other = 'Orrin Ferries announced on Wednesday that it called back 90 boats over a pump of the motor that stopped in the cold.';
    const points = print([
      'The Eastmere Line called back 40 boats on Monday over doors that may open in a storm, the harbour board of the town said.',
      'The Eastmere Line said nobody was hurt on its boats, which carry people from the old port to the islands of the bay every day.',
      'The doors were built in the yard of the Eastmere Line by men of the port, who used bolts of a new kind that were not tried in the cold.',
      'A storm opened the doors of two boats of the Eastmere Line off the cape, and the water stood a foot high on the lower deck of one of them.',
      'The Eastmere Line opened its yard to the owners on Tuesday and mended the doors of the oldest boats at no cost.',
      other,
      'The Eastmere Line halted the sale of the boats on Tuesday while its yard looked for the cause of the broken bolts.',
      'Divers of the Eastmere Line found the bolts on the bottom of the bay a mile from the place where the boats had turned.',
      'Captains of the Eastmere Line told the owners to keep the boats in the old port for as long as the storm lasts.',
    ]);
    expect(points).not.toContain(other);
  });

  it('tells in full, and once, what a box of highlights tells in short', () => {
    const lede = 'A fire on a pier closed the old port of Eastmere on Monday for months to come, the harbour board said.';
    const points = print(['A fire closed the old port of Eastmere.', 'The dockers will be paid until May.', lede]);
    expect(points).toContain(lede);
    expect(points).not.toContain('A fire closed the old port of Eastmere.');
  });

  it('tells of the story in a brief, too, where the dek is as long as a brief', () => {
    const dek =
      'A fire that broke out on Tuesday night on the oldest of its four piers, where two ships lay with grain and timber, has closed the port of ' +
      'Eastmere until at least the end of May, the harbour board said, and the ferries to Ostrey and Kalmouth will sail from Weir instead until then, as they did in the winter of 1987, when ice and wind had shut the port for six weeks on end.';
    const { dek: told, sections } = summarizeWithDek(dek, 'The mayor of Eastmere called for a new fire station.', 'brief');
    expect(told).toEqual([dek]);
    expect(sections.flatMap(({ points }) => points)).toHaveLength(1);
  });

  it('does not tell again what the dek tells', () => {
    const dek = 'A fire on its oldest pier has closed the port of Eastmere until at least the end of May.';
    const summary = summarizeWithDek(dek, dek);
    expect(summary.sections.flatMap(({ points }) => points.map(({ text }) => text))).not.toContain(dek);
    expect(summary.dek).toContain(dek);
  });

  it.each([
    'FILE - A fire on its oldest pier has closed the port of Eastmere until the end of May.',
    'A fire on its oldest pier has closed the port of Eastmere until the end of May. (Coast Pictures via Getty Images)',
    'A fire on its oldest pier has closed the port of Eastmere until the end of May. Photo: Ada Moen.',
  ])('tells what a caption in the place of the dek tells: %s', (caption) => {
    const told = 'A fire on its oldest pier has closed the port of Eastmere until the end of May.';
    const summary = summarizeWithDek(caption, told);
    expect(summary.sections.flatMap(({ points }) => points.map(({ text }) => text))).toContain(told);
    expect(summary.dek).toBeUndefined();
  });

  it.each([
    ['The U.S. Senate voted on Monday to close the bridge of Eastmere for good.'],
    ['Dr. Ann Lee has run the hospital of Eastmere for 20 years and will not stand again.'],
    ['Mayor Ann Lee closed the port of Eastmere on Jan. 5 and will open it in May.'],
  ])('takes a sentence of the dek whole: %s', (dek) => {
    const { dek: told } = summarizeWithDek(dek, 'The town heard the news at noon.');
    expect(told).toEqual([dek]);
  });

  it('does not end amid a quotation', () => {
    const points = print([
      'The port of Eastmere closed this week after a fire on its pier.',
      '“The pier of Eastmere burned for nine hours. The town will pay the dockers until the end of May,” Mayor Ilse Brandt said.',
      ...Array.from({ length: 12 }, (_, i) => `Warehouse ${i + 3} of the old town was emptied of its ${i + 40} barrels by the dockers.`),
    ]);
    expect(points.filter((text) => text.includes('“') && !text.includes('”'))).toEqual([]);
  });

  it('shows no half of a quotation that runs over paragraphs', () => {
    const points = print([
      'The port of Eastmere closed this week after a fire on its pier.',
      '“The pier of Eastmere burned for nine hours, and the town will pay the dockers until the end of May.',
      'And then it will rebuild the pier of the port for the dockers of Eastmere,” Mayor Ilse Brandt said.',
      ...Array.from({ length: 12 }, (_, i) => `Warehouse ${i + 3} of the old town was emptied of its ${i + 40} barrels by the dockers.`),
    ]);
    expect(points).toContain('“The pier of Eastmere burned for nine hours, and the town will pay the dockers until the end of May.”');
    expect(points.filter((text) => (text.match(/[“”]/g)?.length ?? 0) % 2 === 1)).toEqual([]);
  });

  it.each([
    [
      "Mayor Ilse Brandt said: 'The pier of Eastmere burned for nine hours, and the town will pay the dockers until May.",
      "'And then it will rebuild the pier of the port for the dockers of Eastmere.'",
    ],
    [
      'Mayor Ilse Brandt said: ‘The pier of Eastmere burned for nine hours, and the town will pay the dockers until May.',
      'The fire is out.',
    ],
  ])('shows no half of a quotation in single marks: %s %s', (...paragraphs) => {
    const points = print([
      'The port of Eastmere closed this week after a fire on its pier.',
      ...paragraphs,
      ...Array.from({ length: 12 }, (_, i) => `Warehouse ${i + 3} of the old town was emptied of its ${i + 40} barrels by the dockers.`),
    ]);
    expect(points.filter((text) => text.includes(': ') && /['‘]/.test(text) && !text.endsWith(".'"))).toEqual([]);
  });

  it('shows no half of a quotation that holds a measure in inches', () => {
    const half = '“The new 32" pump of the port of Eastmere is loud, and it stands at the pier.';
    expect(print(['The port of Eastmere closed this week after a fire on its pier.', half])).not.toContain(half);
  });

  it('tells whole a quotation between two backquotes and two apostrophes', () => {
    const sentence = "``The pier of Eastmere was old, and the port will be shut until May,'' Mayor Ilse Brandt said.";
    expect(print(['The port of Eastmere closed this week after a fire on its pier.', sentence])).toContain(sentence);
  });

  it.each([
    ['"We will not pay for the pier of Eastmere. We never have," Mayor Ilse Brandt said.'],
    ['Mayor Ilse Brandt said: “We will not pay for the pier of Eastmere. We never have.”'],
    ['“We will not pay for the pier. We never have. And we are not going to,” Mayor Ilse Brandt said.'],
    ['« Nous ne paierons pas la jetée de Eastmere. Jamais », a dit Ilse Brandt.', 'fr'],
    ['„Wir zahlen nicht für die Mole von Eastmere. Das haben wir nie“, sagte Ilse Brandt.', 'de'],
  ])('holds a quotation over two sentences whole: %s', (paragraph, language = 'en') => {
    expect(print([paragraph], '2026-03-04', language)).toEqual([paragraph]);
  });

  it('has the marks of a quotation that is too long to be shown whole', () => {
    const paragraph = [
      '“The pier of Eastmere burned for nine hours, and the town will pay the dockers of the old port until the end of May.',
      'Then the town will rebuild the pier of the port with the money of the county, and the dockers will be back in June,” Mayor Ilse Brandt said.',
    ];
    const points = print([paragraph.join(' ')]);
    expect(points).toEqual([`${paragraph[0]}”`, `“${paragraph[1]}`]);
  });

  it('is not closed with the mark that opens the next quotation', () => {
    const points = print([
      '“The pier of Eastmere burned for nine hours, and the town will pay the dockers of the old port until the end of May. “Then the town will rebuild the pier of the port with the money of the county, and the dockers will be back in June,” Mayor Ilse Brandt said.',
    ]);
    expect(points.filter((text) => text.endsWith('“'))).toEqual([]);
  });

  it('has the mark of a quotation that the next paragraph goes on with', () => {
    const points = print([
      '“The pier of Eastmere burned for nine hours, and the town will pay the dockers of the old port until the end of May.',
      'Then the town will rebuild the pier of the port with the money of the county, and the dockers will be back in June,” Mayor Ilse Brandt said.',
    ]);
    expect(points[1]).toMatch(/^“Then the town .* June,” Mayor Ilse Brandt said\.$/);
  });

  it('tells of a short passage who said what, also where the quotation runs over its sentences', () => {
    const points = print([
      '"We did not close for the fire. We closed for the dockers," harbour master Ilse Brandt told a crowd on the pier. She called the deal "a beginning, and a good one."',
    ]);
    expect(points.join('\n')).toContain('We closed for the dockers');
  });

  it('keeps apostrophes that open a word', () => {
    const sentence = "'Ndrangheta men closed the port of Eastmere on Monday, said the 'Eastmere Echo', after a fire.";
    expect(print([sentence])).toEqual([sentence]);
  });

  it('says who an opening pronoun means', () => {
    const points = print([
      'The port of Eastmere closed this week after a fire on its pier.',
      '"We had no choice," Mayor Ilse Brandt said after the session of the council. She said the town will pay the dockers until the end of May.',
    ]);
    const pronoun = points.find((text) => text.startsWith('She'));
    expect(pronoun).toMatch(/^She \[Ilse Brandt\] /);
  });

  it.each([
    ['en', 'In this article, the port of Eastmere and its closing this week are explained by our own reporters.'],
    ['de', 'Wie der Hafen von Eastmere zu seiner Mole kam, erfahren Sie in vier kurzen Kapiteln.'],
    ['de', 'Vor dem Hafen von Eastmere zeigen wir Ihnen fünf Boote, die älter sind als seine Mole.'],
    ['de', 'Dies ist eine maschinelle Übersetzung eines Artikels über den Hafen von Eastmere und seine Schließung.'],
    ['fr', 'Toutes les infos sur le port de Eastmere et sa fermeture cette semaine sont à suivre ici.'],
    ['it', 'In questo articolo, esploreremo il porto di Eastmere e la sua chiusura di questa settimana.'],
  ])('is not what the page says of itself (%s): %s', (language, line) => {
    const story = 'Eastmere 7 8 9 11 13 15 17 19.';
    expect(print([line, story], '2026-03-04', language)).toEqual([story]);
  });

  it('does not lean on what is not shown to tell what comes next', () => {
    const points = print([
      'The port of Eastmere closed this week after a fire on its pier, the harbour board said on Tuesday, and grain ships were sent to three other ports of the county.',
      'The fire began in a shed for nets on Monday night and burned for nine hours before crews from four towns put it out with water from the harbour.',
      '“We lost the pier and every crane on it, and the town owes the dockers an answer,” Mayor Ilse Brandt said at the harbour on Tuesday.',
      'About 400 dockers work in the port, which handles a third of the grain of the county, and most of them were sent home without pay.',
      '“Nobody has told us when we can work again,” said Nils Aker, who has led the union of the dockers for nine years.',
      'The pier was built in 1931 and was last repaired in 1998, after a storm that sank eleven boats and flooded the lower town.',
      'The board had asked for money to repair the pier in each of the last four years, but the council of the town voted against it every time.',
      'Insurers put the damage at 40 million crowns, twice what the port earned in the whole of last year.',
      'Old Olaf Ravn joined the critics of the town. His plan would let a future council change the law on ports.',
    ]);
    expect(points.filter((text) => text.startsWith('His '))).toEqual([]);
  });

  it('follows the sentence that names its speaker, where by its German verb somebody says it', () => {
    const [named, reported] = [
      'Anna Weber sagte am Montag, sie habe gut geschlafen.',
      'Der Damm sei neunzig Jahre alt und müsse bis Mai erneuert werden.',
    ];
    const rest = ['Die Feuerwehr löschte den Brand am Morgen.', 'Der Rat von Eastmere tagt am Freitag über den Hafen.'];
    const points = print(['Der Hafen von Eastmere wurde am Montag geschlossen.', `${named} ${reported}`, ...rest], '2026-03-04', 'de');
    expect(points.indexOf(reported)).toBe(points.indexOf(named) + 1);
  });

  it('is not a question, a heading, an offer or a line about the page', () => {
    const points = print([
      'What happened at the port of Eastmere this week?',
      'The port of Eastmere closed this week after a fire on its pier.',
      'Sign up for our newsletter to get all the news of the port.',
      'Get it from the shop of the port of Eastmere for $12.',
      'Prices of the port shop of Eastmere are subject to change after time of publication.',
      'Here are five of the best boats in the port of Eastmere this week.',
      'More on the port of Eastmere and its pier can be found here.',
      'Check out our guide to the port of Eastmere and its pier.',
      'Below, you’ll find the figures of the port of Eastmere this week.',
      'This article is part of our series on ports. It was written by the harbour staff of Eastmere.',
      'To show the size of the port of Eastmere, we have compiled its figures.',
      'In this short guide to the port of Eastmere, we show its boats and its pier.',
      'Our guide will help you to find the boats of the port of Eastmere.',
      'This post was last updated in May, when the port of Eastmere was shut.',
      'To see more of the port of Eastmere, check out our map of the pier.',
      'To save time at the port of Eastmere, here is a list of its boats.',
      'If you want to see the port of Eastmere, you’ve come to the right place.',
      'We’ll walk you through the port of Eastmere and along its pier.',
      'Get the plan of the port of Eastmere and its pier here.',
      'Here’s a quick look at the port of Eastmere and its boats.',
      'Welcome to the weekly map of the port of Eastmere and its pier.',
      'First, let’s take a quick look at the boats of the port of Eastmere.',
      'Before the pier of Eastmere opens, let’s talk about the boats of its port.',
      'Here is what to do at the port of Eastmere before its pier opens.',
      'Be sure to check out the boats of the port of Eastmere.',
      'We’ll explore what makes each boat of the port of Eastmere fast.',
      'You’ll also learn how the port of Eastmere keeps its boats.',
      'In this blog, we walk through the port of Eastmere and its pier.',
      'In this review, we look at the port of Eastmere and along its pier.',
      'Use this guide to find your way through the port of Eastmere.',
      'The boats of the port of Eastmere can be found in the chart below.',
      'Most boats of the port are long and thin, like the one pictured below.',
      'Like last year, this page will be updated whenever a boat of the port of Eastmere sails.',
      'The boats of the port of Eastmere sail all year, so be sure to check back in.',
      'If you are looking for the boats of the port of Eastmere, this is the place to find them.',
      'Explore all of the boats of the port of Eastmere today!',
      'Request a free map of the port of Eastmere and its pier.',
      'See our map of the port of Eastmere and its pier.',
      'March 4, 2026: Added the new pier of the port of Eastmere.',
      'Left: the port of Eastmere and its pier on a day in May.',
      'If you wonder how the port of Eastmere was built and by whom, read on!',
      'Jump to the list of all the piers of the port of Eastmere.',
      'Get started with a berth in the port of Eastmere today and pay in May.',
      'Discover how Eastmere Berths can help you to find a pier of your own.',
      'Owners of boats can call 0800 555 0100 for more information on the port.',
      'For more information on the port of Eastmere, visit the page of the board.',
      'Good morning and welcome to our live coverage of the fire in Eastmere.',
      'Stay with us for the latest from the port of Eastmere.',
      'All the steps outlined below were tried in the port of Eastmere in May.',
      'If you look for a berth in the port of Eastmere, you’re in the right place.',
      'You’ll get the most out of this guide if you know the port of Eastmere.',
      'On this page, we’ll look for boats in the port of Eastmere and along its pier.',
      'To find a berth in the port of Eastmere, here are seven ways to ask its board.',
      'Let’s break down the berths of the port of Eastmere before its pier opens.',
      'With that in mind, these are the longest boats of the port of Eastmere.',
      'Not all boats of the port of Eastmere float, which is where we come in.',
      'I’m going to walk you through the port of Eastmere and along its pier.',
      'By the end, you’ll know each of the boats of the port of Eastmere.',
      'Fear not, for below is a list of the boats of the port of Eastmere.',
      'Meet the experts: Nils Aker has built boats in the port of Eastmere since May.',
      'Explore the world of the port of Eastmere and find a boat of your own.',
      'Secondly, we’re here to walk you through the port of Eastmere and its pier.',
      'Eastmere Berths is here to guide you through the port and along its pier.',
      'We’ll introduce you to each boat of the port of Eastmere and its pier.',
      'If you look for its boats, you can skip ahead to the section on the port of Eastmere.',
      'By following the tips below, the boats of the port of Eastmere sail faster.',
      'Read the rest of the story of the port of Eastmere in the Echo.',
      'Watch the video above for a view of the port of Eastmere and its pier.',
      'Nils Aker and Ada Moen contributed to this report on the port of Eastmere.',
      'Staff writers of the port of Eastmere contributed to this report.',
      'Freelance journalist Łukasz Moen contributed to this report on the port of Eastmere.',
      'Nils Aker and Ada van der Moen, both of Eastmere, contributed to this report on the port.',
      'Nils Aker contributed reporting to this story from the port of Eastmere, N.Y.',
      'Watch the full video now for a view of the port of Eastmere.',
      'The Harbour Hour of Eastmere airs weekdays from six in the port’s own radio.',
      'The Harbour Hour of Eastmere airs on Coast 125 weekdays from six to nine in the port.',
      'This is a preview of the eighth instalment of Ports of Eastmere, a series on the pier.',
      '© 2026 The Eastmere Echo and the board of the port of Eastmere.',
      'Ilse Brandt opens the port of Eastmere on a day in May. Image: Coast Pictures.',
      'The harbour board shows the plans of its pier (Photo: Coast Pictures)',
      'The boats of the port of Eastmere are listed at https://port.example/boats in May.',
      'Moen on the pier of the port of Eastmere, in Ports of the Sea, 1931 May 25;94(1):49-57.',
      'Mast: oak from the port of Eastmere Hull: pine from the old pier Crew: two men and a boy of ten Price: ninety crowns a day',
      'If a fire in the port of Eastmere could be wagered on, using a Quaybet account, punters would do well.',
      '*Prices of the port of Eastmere are those of May, with the old pier.',
    ]);
    expect(points).toEqual(['The port of Eastmere closed this week after a fire on its pier.']);
  });

  it('stands where a quotation is opened and closed by marks of two kinds', () => {
    const sentence = '“The pier of Eastmere was old, and the port will be shut until May," Mayor Ilse Brandt said.';
    expect(print(['The port of Eastmere closed this week after a fire on its pier.', sentence])).toContain(sentence);
  });

  it.each([
    ['hi', 'ईस्टमियर का बंदरगाह सोमवार को आग के बाद बंद हो गया।', 'बंदरगाह के बोर्ड ने इसे मई तक बंद रखा।', 'बंदरगाह और उसके नए घाट की तस्वीरें'],
    [
      'ur',
      'ایسٹمیر کی بندرگاہ پیر کو آگ لگنے کے بعد بند ہو گئی۔',
      'بندرگاہ کے بورڈ نے اسے مئی تک بند رکھا۔',
      'بندرگاہ اور اس کے نئے گھاٹ کی تصویریں',
    ],
  ])('ends with the full stop of its language (%s)', (language, lede, next, scrap) => {
    expect(print([lede, next, scrap], '2026-03-04', language)).toEqual([lede, next]);
  });

  it('names who says a quotation that goes on behind it, and closes its mark', () => {
    const rows = Array.from({ length: 12 }, (_, i) => `Orrin ${i + 3} ${i + 40} ${i + 60} ${i + 80} ${i + 90} ${i + 20}.`);
    const points = print([
      'The port of Eastmere closed this week after a fire on its pier.',
      ...rows,
      'Mayor Ilse Brandt said: “The town will pay the dockers of the port until the end of May. ' +
        `${'Ships of the line that lie in the old port will have to wait for a berth and for a crew that knows it, '.repeat(3)}or sail on.”`,
    ]);
    expect(points).toContain('Mayor Ilse Brandt said: “The town will pay the dockers of the port until the end of May.”');
  });

  it('is told of an app or of emails where the story is about them', () => {
    const lede = 'The harbour board will give skippers an app that replaces the app of the old port, and an email for each tide.';
    const points = print([
      lede,
      'The app shows which berth is free, and boats of the port pay with it at the pier.',
      'Skippers without the app can call Ilse Brandt, who heads the board of the port.',
    ]);
    expect(points).toContain(lede);
  });

  it('tells no topic by letters within other words: what happened is no app', () => {
    const pitch = 'The app of the Eastmere Echo tells what goes on at the pier, and the app of the port is free.';
    const points = print([
      'The port of Eastmere closed this week after a fire that happened on its pier.',
      'It happened at night, and what happened next was seen by dockers of the port.',
      pitch,
    ]);
    expect(points).not.toContain(pitch);
  });

  it.each([
    'Traces of an older pier of the town were found here.',
    'The harbour board of Eastmere was fooled by a man who wrote to it using a false account.',
    'The harbour board asked where the boats come in when the pier is shut.',
    'Discover, a boat of the harbour board, will lie at the pier until May.',
    'Ilse Brandt is here to guide the harbour board through its vote in May.',
    'Under the law the price of a berth is subject to change each year.',
    'Berth prices are subject to change each year, the harbour board said.',
    'On Facebook, the harbour board of Eastmere showed a map of the new pier.',
    'The first page of the report will be kept secret, the harbour board said.',
    'Buyers can check back with the harbour board of Eastmere when the pier opens.',
    'This list was read to the council of Eastmere by the harbour board.',
    'The old pier (the one pictured below) was built by the harbour board in 1931.',
    'All of the boats that I praise in this post were lost in the fire on Monday.',
    'The harbour board of Eastmere has an image: it builds piers that last.',
    '**Boats:** The harbour board of Eastmere counted ninety of them in May.',
    'In this port we had a pier of our own until the end of May.',
    'Before a boat sails, check out whether its pump works in the cold.',
    'Let’s begin to pay for the pier before the last boat leaves Eastmere.',
    'Here is why the pier matters: ninety boats of Eastmere lie at it.',
    'The harbour board of Eastmere will call the dockers for more information on the fire.',
    'Dockers of Eastmere asked how a new pump can help on the pier.',
    'Good evening trains bring the dockers of Eastmere home from the pier.',
    'The fire got started today in the old cables of the pier, the board said.',
    'The Harbour Hour, which airs weekdays in Eastmere, was cut to ten minutes.',
    'Three old cables contributed to this fire on the pier of Eastmere.',
    'More than 200 divers contributed to this report, which the board of Eastmere paid for.',
    'The Harbour Hour airs weeknights on the Coast channel and draws half of Eastmere.',
    'This is a preview of the winter that the dockers of Eastmere have to fear.',
    'Watch the video carefully, the fire boats of Eastmere asked their crews.',
    'Read the rest aloud was what the mayor told the clerk of Eastmere.',
    'The mayor read on without a pause, the Echo of Eastmere reported.',
  ])('is not taken for a line about the page or an offer: %s', (sentence) => {
    expect(print(['The port of Eastmere closed this week after a fire on its pier.', sentence])).toContain(sentence);
  });
});
