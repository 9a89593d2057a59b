/** Words that must not land in the wrong mouth, through the room's door; every text is invented. */
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../engine/structure/annotate.ts';
import { articleOf, claimsOf, quotesOf, rolesOf } from './article-of.ts';

type Row = readonly [language: string, text: string, quotes: readonly string[]];

const CLAUSES: readonly Row[] = [
  [
    'en',
    'Lee called it “a sad day for all of us in Orrin,” while Ray spoke of “a great day for the whole county.”',
    ['Lee: a sad day for all of us in Orrin,', 'Ray: a great day for the whole county.'],
  ],
  [
    'en',
    'Ann Lee called it “a sad day for all of us,” but Bo Ray said it was “a great day for the county.”',
    ['Ann Lee: a sad day for all of us,', 'Bo Ray: a great day for the county.'],
  ],
  ['en', 'Ann Lee described the vote as “a sad day for all of us,” and Bo Ray left.', ['Ann Lee: a sad day for all of us,']],
  ['en', 'Bo Ray was accused by Ann Lee of running “a campaign of lies and threats.”', ['Ann Lee: a campaign of lies and threats.']],
  ['en', 'Bo Ray was accused of running “a campaign of lies and threats.”', ['?: a campaign of lies and threats.']],
  ['en', 'Bo Ray was accused of running “a campaign of lies and threats,” Ann Lee said.', ['Ann Lee: a campaign of lies and threats,']],
  ['en', 'Ann Lee accused Bo Ray of running “a campaign of lies and threats.”', ['Ann Lee: a campaign of lies and threats.']],
  ['en', 'Bo Ray, 34, held a sign that read “Our river is not for sale.”', ['a sign: Our river is not for sale.']],
  ['en', 'Bo Ray, 34, held a sign reading “Our river is not for sale.”', ['a sign: Our river is not for sale.']],
  ['en', 'Bo Ray read from the letter: “Our river is not for sale.”', ['Bo Ray: Our river is not for sale.']],
  ['en', '“The bridge is going to fall,” Ann Lee recalled Bo Ray telling her.', ['Bo Ray: The bridge is going to fall,']],
  ['en', '“The bridge is going to fall,” Ann Lee recalled.', ['Ann Lee: The bridge is going to fall,']],
  ['en', '“The bridge is going to fall,” Ann Lee recalled him saying.', ['Ann Lee: The bridge is going to fall,']],
  [
    'en',
    '“The bridge may fall” when the river rises, the Bridge Office wrote last week, according to The Tide Post, “and soon.”',
    ['Bridge Office: The bridge may fall'],
  ],
  ['en', 'Ann Lee quoted her father as saying “never trust a bridge in winter.”', ['her father: never trust a bridge in winter.']],
  ['en', 'Ann Lee was quoted as saying “never trust a bridge in winter.”', ['Ann Lee: never trust a bridge in winter.']],
  [
    'en',
    'Mayor Ann Lee accused the ministry of ignoring a 2023 survey that rated the dam “unfit for another winter,” and said the flood was its fault.',
    ['a 2023 survey: unfit for another winter,'],
  ],
  ['en', 'Ann Lee said a 2023 survey had rated the dam “unfit for another winter.”', ['a 2023 survey: unfit for another winter.']],
  ['en', 'Ann Lee dismissed a report that called the dam “unfit for another winter.”', ['a report: unfit for another winter.']],
  ['en', 'Ann Lee cited a study which found the dam “unfit for another winter.”', ['a study: unfit for another winter.']],
  ['en', 'Ann Lee wrote a report that called the dam “unfit for another winter.”', ['Ann Lee: unfit for another winter.']],
  ['en', 'Ann Lee praised a builder that she called “the best in all of Orrin.”', ['Ann Lee: the best in all of Orrin.']],
  ['en', 'Ann Lee accused the ministry of a plan that was “unfit for another winter.”', ['Ann Lee: unfit for another winter.']],
  ['en', 'The leaders who blamed Ann Lee met Bo Ray, who called her “a danger to the county.”', ['Bo Ray: a danger to the county.']],
  ['en', 'Ray, whom Ann Lee has called “a danger to the county,” won the vote.', ['Ann Lee: a danger to the county,']],
];

const OFFICES: readonly Row[] = [
  ['en', 'Sources close to Ann Lee said she was “sad about it all.”', ['Sources close to Ann Lee: sad about it all.']],
  ['en', 'A source close to Ann Lee said she was “sad about it all.”', ['A source close to Ann Lee: sad about it all.']],
  ['en', 'Aides to the mayor said she was “sad about it all.”', ['Aides to the mayor: sad about it all.']],
  ['en', 'Ann Lee asked aides to say that she was “sad about it all.”', ['Ann Lee: sad about it all.']],
  ['en', 'Samuel Orde took to the harbour’s page to say: “We put two bridges at risk.”', ['Samuel Orde: We put two bridges at risk.']],
  [
    'en',
    'Priya Anand said the bridges of Orrin were safe. “We put two bridges at risk,” said medical director Samuel Orde.',
    ['Samuel Orde: We put two bridges at risk,'],
  ],
  [
    'en',
    'Priya Anand said the bridges of Orrin were safe. “We put two bridges at risk,” said local farmer Samuel Orde of Orrin.',
    ['Samuel Orde: We put two bridges at risk,'],
  ],
  [
    'en',
    'Ann Lee runs the dam. Lee followed her speech with a long letter and then told the county that the dam was “a ruin of its own.”',
    ['Ann Lee: a ruin of its own.'],
  ],
  ['en', 'The Orrin council built a dam and called it “a ruin of its own.”', ['The Orrin council: a ruin of its own.']],
  ['en', 'Ann Lee two days later told the county that the dam was “a ruin of its own.”', ['Ann Lee: a ruin of its own.']],
  ['en', '“The dam broke all at once,” the agency in a statement said.', ['the agency: The dam broke all at once,']],
  ['de', '„Der Damm brach“, schreibt der Verband in einem Brief.', ['der Verband: Der Damm brach']],
  ['de', 'Nur Kranz sagte, der Damm sei „ganz von selbst gebrochen“ und nicht alt.', ['Kranz: ganz von selbst gebrochen']],
  ['en', '“The dam broke all at once,” said the head of the agency, Bo Ray.', ['Bo Ray: The dam broke all at once,']],
  ['en', '“The dam broke all at once,” said the mayor of Orrin, Ann Lee, on Monday.', ['Ann Lee: The dam broke all at once,']],
  ['en', '“The dam broke all at once,” said the mayor of Orrin, West Norland.', ['the mayor of Orrin: The dam broke all at once,']],
  [
    'en',
    '“The dam broke all at once,” said a spokeswoman for the mayor, Ann Lee.',
    ['a spokeswoman for the mayor: The dam broke all at once,'],
  ],
  ['en', '“We won the case today,” said Lee’s lawyer, Bo Ray.', ['Bo Ray: We won the case today,']],
  [
    'en',
    'Ann Lee left in May. Speaking to the Orrin Daily Lee claimed: “The dam broke all at once.”',
    ['Ann Lee: The dam broke all at once.'],
  ],
  ['de', '„Der Damm brach“, sagte der Sprecher der Polizei, Max Kranz.', ['Max Kranz: Der Damm brach']],
  ['de', '„Der Damm brach“, erklärte die Chefin der Grünen, Anna Lenz.', ['Anna Lenz: Der Damm brach']],
  ['de', '„Der Damm brach“, sagte der Sprecher der Polizei am Montag.', ['der Sprecher der Polizei: Der Damm brach']],
  ['de', '„Der Damm brach“, sagte Ministerin Ursula von der Ode.', ['Ursula von der Ode: Der Damm brach']],
  ['fr', '« Le barrage a cédé d’un coup », a dit la porte-parole du parti, Claire Morel.', ['Claire Morel: Le barrage a cédé d’un coup']],
  ['es', '“La presa cedió de repente”, dijo el jefe de la Policía, Luis Mora.', ['Luis Mora: La presa cedió de repente']],
  ['it', '«La diga ha ceduto subito», ha detto il capo della Polizia, Marco Bassi.', ['Marco Bassi: La diga ha ceduto subito']],
  ['pt', '“A barragem cedeu de repente”, disse o chefe da Polícia, Rui Melo.', ['Rui Melo: A barragem cedeu de repente']],
  ['nl', '“De dam brak heel plotseling”, zegt de woordvoerder van de politie, Jan Bos.', ['Jan Bos: De dam brak heel plotseling']],
  ['ar', 'قال الوزير أحمد علي: "لن نغلق المصنع هذا العام".', ['الوزير أحمد علي: لن نغلق المصنع هذا العام']],
];

const PARTS: readonly Row[] = [
  ['en', 'The report said the dam was “a disaster waiting to happen.”', ['The report: a disaster waiting to happen.']],
  ['de', '„Der Damm brach“, sagte die Sprecherin der Stadt Ulm.', ['die Sprecherin der Stadt Ulm: Der Damm brach']],
  ['de', 'Nach Angaben der Polizei war der Fahrer „deutlich zu schnell unterwegs“.', ['Polizei: deutlich zu schnell unterwegs']],
  ['fr', '« Nous sommes très inquiets », a-t-elle ajouté.', ['elle: Nous sommes très inquiets']],
  ['no', '– Det er ingen fare nå, sier talsperson for politiet, Anna Lie.', ['Anna Lie: Det er ingen fare nå']],
];

const LISTENERS: readonly Row[] = [
  ['de', '„Der Damm brach“, sagte der dpa ein Sprecher der Feuerwehr.', ['ein Sprecher der Feuerwehr: Der Damm brach']],
  ['de', '„Der Damm brach“, sagte Sprecher Max Kranz der Deutschen Presse-Agentur.', ['Max Kranz: Der Damm brach']],
  ['de', '„Der Damm brach hier“, sagte der Chef der Tidezeitung, Max Kranz.', ['Max Kranz: Der Damm brach hier']],
  ['de', '„Der Damm brach hier“, schreibt die Tidezeitung.', ['die Tidezeitung: Der Damm brach hier']],
  ['de', '„Der Damm brach hier“, sagt etwa der Biologe Ivo Kranz vom Hafen.', ['Ivo Kranz: Der Damm brach hier']],
  ['de', '„Der Damm brach hier“, erinnert sich Kommandant Ivo Kranz.', ['Ivo Kranz: Der Damm brach hier']],
  ['de', '„Der Damm brach hier“, wundert sich Winzerin Ida Kranz.', ['Ida Kranz: Der Damm brach hier']],
  ['de', 'Trainer Ivo Kranz fiel aus. „Der Damm brach hier“, sagte der 23-Jährige bei Radio Ulm.', ['Ivo Kranz: Der Damm brach hier']],
  ['de', '„Der Damm brach hier“, sagt Ida Kranz von der Hochschule Ulm.', ['Ida Kranz: Der Damm brach hier']],
  ['de', 'Das rät Ida Kranz von der Hochschule Ulm. „Der Damm brach hier“, sagt Kranz.', ['Ida Kranz: Der Damm brach hier']],
  ['de', '„Der Damm brach hier“, würdigte Bürgermeister Ivo Kranz die Verstorbene.', ['Ivo Kranz: Der Damm brach hier']],
  ['de', 'Ihr Kollege und Weggefährte Ivo Kranz schrieb: „Der Damm brach hier.“', ['Ivo Kranz: Der Damm brach hier.']],
  ['de', '„Ja“, sagte Ivo Kranz.', ['Ivo Kranz: Ja']],
  ['es', 'El alcalde, Max Ruiz (PSR), pidió «ayuda para toda la costa».', ['Max Ruiz: ayuda para toda la costa']],
  ['es', 'La fiscal Ana Ruiz habló. «Estamos muy satisfechos», declaró.', ['Ana Ruiz: Estamos muy satisfechos']],
  ['es', 'La fiscal Ana Ruiz habló. «Estamos muy satisfechos», declaró ante los periodistas.', ['Ana Ruiz: Estamos muy satisfechos']],
  ['es', 'La fiscal Ana Ruiz habló. «Eso no es», le gritó en el pleno la portavoz.', []],
  ['es', 'El alcalde Max Ruiz salió. «El dique está roto», dijo el alcalde a la salida del pleno.', ['Max Ruiz: El dique está roto']],
  ['fr', 'La députée Claire Roux (Les Amis) a écrit : « La digue est rompue. »', ['Claire Roux: La digue est rompue.']],
  ['de', 'Dort sagte mir eine Rektorin: „Der Damm brach hier.“', ['eine Rektorin: Der Damm brach hier.']],
  ['it', '«Il molo è rotto», ha detto in conferenza stampa l’assessora al Porto, Chiara Lo Presti.', ['Chiara Lo Presti: Il molo è rotto']],
  ['fr', '« C’est faux », a dit le maire Luc Roux.', ['Luc Roux: C’est faux']],
  ['fr', '« C’est faux », a dit Luc Roux. « C’est fini », a-t-il ajouté.', ['Luc Roux: C’est faux', 'Luc Roux: C’est fini']],
  ['fr', '« La digue est rompue », réplique l’ancien chef des pompiers.', ['l’ancien chef des pompiers: La digue est rompue']],
  [
    'nl',
    'Wethouder Marloes van den Berg kwam met Anouk de Wit. „Wie hield hier toezicht?”, vroeg De Wit. „Ik in elk geval niet”, zei Van den Berg.',
    ['Anouk de Wit: Wie hield hier toezicht?', 'Marloes van den Berg: Ik in elk geval niet'],
  ],
  [
    'de',
    'Während Ivo Kranz von „einem Segen für die ganze Stadt“ spricht, sagt Ida Moser: „Der Damm brach hier.“',
    ['Ivo Kranz: einem Segen für die ganze Stadt', 'Ida Moser: Der Damm brach hier.'],
  ],
  ['de', 'Anna Kranz ist sich sicher: „Der Damm brach hier zuerst.“', ['Anna Kranz: Der Damm brach hier zuerst.']],
  ['de', 'Kritik kam von Ida Moser: „Der Damm brach hier zuerst.“', ['Ida Moser: Der Damm brach hier zuerst.']],
  [
    'de',
    '„Der Damm brach hier“, sagte Ida Moser. Die Grünen werfen dem Rat vor, „die Stadt zu täuschen und zu belügen“.',
    ['Ida Moser: Der Damm brach hier', 'Die Grünen: die Stadt zu täuschen und zu belügen'],
  ],
  ['de', 'Ivo Kranz (parteilos) nannte das Urteil „ein Signal für alle hier“.', ['Ivo Kranz: ein Signal für alle hier']],
  ['de', 'Ivo Kranz, Landrat in Ulm, nannte das Urteil „ein Signal für alle hier“.', ['Ivo Kranz: ein Signal für alle hier']],
  ['de', '„Der Damm brach hier“, sagte der Radio-Moderator Max Kranz.', ['Max Kranz: Der Damm brach hier']],
  ['de', '„Der Damm brach“, sagte Max Kranz der „Tidezeitung“.', ['Max Kranz: Der Damm brach']],
  ['fr', '« La digue a cédé », a indiqué à l’AFP le préfet Jean Roux.', ['Jean Roux: La digue a cédé']],
  ['fr', '« On ne lâchera rien », assure au micro de Radio Marée Jean Roux.', ['Jean Roux: On ne lâchera rien']],
  ['fr', '« La digue a cédé », a indiqué Jean Roux à la presse.', ['Jean Roux: La digue a cédé']],
  ['pt', '"Ninguém nos avisou do perigo", afirmou ao G1 o bombeiro Rui Melo.', ['Rui Melo: Ninguém nos avisou do perigo']],
  ['pt', '“A barragem cedeu de repente”, contou à Folha a moradora Ana Souza.', ['Ana Souza: A barragem cedeu de repente']],
  ['es', '“La presa cedió”, dijo a EFE la vecina Ana Ruiz.', ['Ana Ruiz: La presa cedió']],
  ['es', '“La presa cedió”, explica a este diario Ana Ruiz.', ['Ana Ruiz: La presa cedió']],
  ['it', '«La diga ha ceduto», ha raccontato all’Ansa Marco Bassi.', ['Marco Bassi: La diga ha ceduto']],
];

const INSIDE: readonly Row[] = [
  [
    'fr',
    '« C’est une catastrophe, explique Jean Roux, le maire. Il faut agir vite. »',
    ['Jean Roux: C’est une catastrophe', 'Jean Roux: Il faut agir vite.'],
  ],
  ['fr', '« C’est une catastrophe pour tous, a dit la maire Claire Morel. »', ['Claire Morel: C’est une catastrophe pour tous']],
  [
    'fr',
    '« Mon père, pour la ville, explique Jean Roux, c’était le maire et rien d’autre. »',
    ['Jean Roux: Mon père, pour la ville', 'Jean Roux: c’était le maire et rien d’autre.'],
  ],
  ['fr', '« Jean Roux, le maire, viendra demain », raconte Claire Morel.', ['Claire Morel: Jean Roux, le maire, viendra demain']],
];

const CLAIMS: readonly (readonly [language: string, text: string, claims: readonly string[]])[] = [
  ['fr', 'Le pont fermera en mai, a indiqué Claire Morel.', ['Claire Morel: Le pont fermera en mai']],
  ['fr', 'Le pont fermera en mai, a indiqué à l’AFP la maire Claire Morel.', ['Claire Morel: Le pont fermera en mai']],
  ['fr', 'Claire Morel, la maire, a indiqué que le pont fermera en mai.', ['Claire Morel: le pont fermera en mai']],
  ['es', 'El puente cerrará en mayo, ha dicho Ana Ruiz.', ['Ana Ruiz: El puente cerrará en mayo']],
  ['it', 'Il ponte chiuderà a maggio, ha detto Marco Bassi.', ['Marco Bassi: Il ponte chiuderà a maggio']],
  ['fr', 'Le pont restera fermé, ont annoncé lundi les autorités.', ['les autorités: Le pont restera fermé']],
  ['en', 'The dam will hold, according to the mayor of Orrin, Ann Lee.', ['Ann Lee: The dam will hold']],
  ['de', 'Die Brücke bleibt zu, teilte die Stadt am Montag mit.', ['die Stadt: Die Brücke bleibt zu']],
  ['sv', 'Bron är stängd, säger Anna Lind till Tidebladet.', ['Anna Lind: Bron är stängd']],
  ['nl', 'De brug gaat in mei dicht, heeft Jan Bos gezegd.', ['Jan Bos: De brug gaat in mei dicht']],
];

describe.each([
  ['a clause of its own', CLAUSES],
  ['a name after its office', OFFICES],
  ['whose office it is', PARTS],
  ['whom it was told', LISTENERS],
  ['inside the marks', INSIDE],
])('whose words: %s', (_name, rows) => {
  it.each(rows)('%s: %s', (language, text, quotes) => {
    expect(quotesOf([text], language)).toEqual(quotes);
  });
});

describe('who goes on speaking', () => {
  const mentionsOf = (paragraphs: readonly string[], language?: string) =>
    annotate(articleOf(paragraphs, language)).quotes.map(({ speaker }) => {
      const { name, ref } = speaker ?? { name: '?', ref: { block: 0, start: 0, end: 0 } };
      return `${name} by “${paragraphs[ref.block]?.slice(ref.start, ref.end)}”`;
    });

  it('is told by the name before the quotation, not by that of another speaker', () => {
    expect(
      mentionsOf([
        '“We are ready for the vote,” Ann Lee said.',
        'John Ray left the hall early that night. “The vote was a joke, all of it.”',
      ]),
    ).toEqual(['Ann Lee by “Ann Lee”', 'John Ray by “John Ray”']);
  });

  it('is no row of German nouns', () => {
    expect(
      mentionsOf(
        [
          'Das Haus ist leer, teilten Angaben der Armee mit.',
          'Anna Lenz weiß nicht genau, was geschah. Die Angaben der Armee lassen hoffen. „Ich stelle es mir immer wieder vor.“',
        ],
        'de',
      ),
    ).toEqual(['Anna Lenz by “Anna Lenz”']);
  });
});

describe('whose claims', () => {
  it.each(CLAIMS)('%s: %s', (language, text, claims) => {
    expect(claimsOf([text], language)).toEqual(claims);
  });

  it('a speaker named after the office keeps it', () => {
    expect(rolesOf(['“The dam broke all at once,” said the harbour director, Bo Ray.'])).toEqual(['Bo Ray (harbour director)']);
  });
});
