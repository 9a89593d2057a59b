/** Offices with their complements beside names, and who is meant by them, outside English; every text is invented. */
import { describe, expect, it } from 'vitest';
import { claimsOf, quotesOf, rolesOf } from './article-of.ts';

type Row = readonly [language: string, paragraphs: readonly string[], found: readonly string[]];

const ROLES: readonly Row[] = [
  ['fr', ['« C’est un fiasco pour tous », a dit le député UQV Pierre Petit.'], ['Pierre Petit (député UQV)']],
  ['fr', ['Le ministre, Baptiste Petit, a dit : « C’est un fiasco pour tous. »'], ['Baptiste Petit (ministre)']],
  ['pt', ['"O estudo tem muitas falhas", disse a procuradora da República Ann Reis.'], ['Ann Reis (procuradora da República)']],
  ['fr', ['La maire de Valode, Ann Petit, a réagi jeudi : « Nous n’avons plus le choix. »'], ['Ann Petit (maire de Valode)']],
  [
    'fr',
    ['« C’est une atteinte au droit », a réagi le secrétaire général de la CDT locale, Bo Petit.'],
    ['Bo Petit (secrétaire général de la CDT locale)'],
  ],
  ['es', ['"Es una medida de justicia", ha defendido la ministra de Trabajo, Ann Lasa, en la sede.'], ['Ann Lasa (ministra de Trabajo)']],
  [
    'es',
    ['El delegado del Gobierno en Odia, Bo Lasa, explicó que el fuego "está fuera de control".'],
    ['Bo Lasa (delegado del Gobierno en Odia)'],
  ],
  ['it', ['"È peggio di prima", dice il sindaco di Riode, l’ing. Bo Rossi.'], ['Bo Rossi (sindaco di Riode)']],
  ['pt', ['Para a líder do Bloco Novo, Ann Reis, o Governo "acordou tarde demais".'], ['Ann Reis (líder do Bloco Novo)']],
  [
    'de',
    ['Der Präsident des Bundesverbands der Müller, Max Ode, sagte: „Wir haben zu lange zugesehen.“'],
    ['Max Ode (Präsident des Bundesverbands der Müller)'],
  ],
  ['de', ['„Wir haben zu lange zugesehen“, sagte Trainer Murat Ode.'], ['Murat Ode (Trainer)']],
  ['de', ['„Wir haben zu lange zugesehen“, sagte Marat Ode.'], ['Marat Ode ()']],
  ['de', ['„Wir haben zu lange zugesehen“, sagte Stadtrat Max Ode.'], ['Max Ode (Stadtrat)']],
  [
    'de',
    ['„Wir haben zu lange zugesehen“, sagte Gesundheits-, Sozial- und Kulturdirektor Max Ode.'],
    ['Max Ode (Gesundheits-, Sozial- und Kulturdirektor)'],
  ],
  ['de', ['„Wir haben zu lange zugesehen“, erklärt Autorin und Beraterin Ann Moen.'], ['Ann Moen (Beraterin)']],
  ['de', ['„Wir haben zu lange zugesehen“, erklärt UQV-Co-Kommentator und Weltmeister Max Ode.'], ['Max Ode (Weltmeister)']],
  ['de', ['„Wir haben zu lange zugesehen“, sagten Ministerin Ode und Autor Ray.'], ['Ministerin Ode und Autor Ray ()']],
  ['de', ['„Wir haben zu lange zugesehen“, sagt Ann Moen, Leiterin der Schule in Ulm.'], ['Ann Moen (Leiterin der Schule in Ulm)']],
  ['de', ['„Wir haben zu lange zugesehen“, sagt Max Ode, Chef der Hafen- und Seeleute.'], ['Max Ode (Chef)']],
  ['de', ['„Wir haben zu lange zugesehen“, sagte der für den Hafen zuständige Stadtrat Max Ode.'], ['Max Ode (Stadtrat)']],
  ['de', ['„Wir haben zu lange zugesehen“, sagte Christina Markus Lassen.'], ['Christina Markus Lassen ()']],
  ['de', ['„Wir haben zu lange zugesehen“, sagte UQV-Spitzenmann Max Ode.'], ['Max Ode (UQV-Spitzenmann)']],
  ['de', ['„Wir haben zu lange zugesehen“, sagte UN-Botschafter Max Ode.'], ['Max Ode (UN-Botschafter)']],
  ['de', ['„Wir haben zu lange zugesehen“, sagte Max Neumann.'], ['Max Neumann ()']],
  ['de', ['Max Ode, Verwalter der Heime, sagte: „Wir haben zu lange zugesehen.“'], ['Max Ode (Verwalter der Heime)']],
  ['de', ['Max Ode, da keiner wählte, sagte: „Wir haben zu lange auf die Kandidaten gesehen.“'], ['Max Ode ()']],
  ['no', ['Direktør i Helse Fjord, Jo Lie, sier: «Vi må bygge en ny bro nå.»'], ['Jo Lie (Direktør i Helse Fjord)']],
  [
    'pt',
    ['De acordo com a Odia Norte, o preço médio do peixe está nos 3 euros.', '"O problema é estrutural", disse a Odia Norte.'],
    ['Odia Norte ()'],
  ],
  [
    'de',
    ['Es ist ein Buch von Ann Ode, eine neue Deutung von Max Lindes Klassiker. Ann Ode sagt: „Das hat lange gedauert.“'],
    ['Ann Ode ()'],
  ],
  // whose husband, wife or mother somebody is, is no office
  ['es', ['La esposa del alcalde de Odia, Ann Lasa, dijo: "No lo supe hasta el lunes."'], ['Ann Lasa ()']],
  ['de', ['Der Mann der Ministerin, Max Ode, sagte: „Wir haben zu lange zugesehen.“'], ['Max Ode ()']],
  ['fr', ['Le mari de la maire de Valode, Bo Petit, a dit : « Nous n’avons plus le choix. »'], ['Bo Petit ()']],
];

const QUOTES: readonly Row[] = [
  [
    'de',
    ['„Es ist sehr alt hier“, lachte Ann Moen, die ansonsten von ruhigen Tagen berichtete: „Es waren nur so wenige da.“'],
    ['Ann Moen: Es ist sehr alt hier', 'Ann Moen: Es waren nur so wenige da.'],
  ],
  ['de', ['Außenminister Max Ode erklärte Anfang März: „Wir zählen nicht auf euch.“'], ['Max Ode: Wir zählen nicht auf euch.']],
  ['de', ['Von Nordpost heißt es zu den Vorwürfen: „Wir prüfen alles sehr genau.“'], ['Nordpost: Wir prüfen alles sehr genau.']],
  ['de', ['Er lobte die „wirklich sehr gute Rede hier“ der Zuschauerin.'], ['Er: wirklich sehr gute Rede hier']],
  ['de', ['«Das ist alles sehr alt hier», hiess es in einer Erklärung des Rats.'], ['Erklärung des Rats: Das ist alles sehr alt hier']],
  [
    'de',
    ['„Regen im Mai bringt Brot.“', '„Auch der Wind hat sein Gutes.“'],
    ['?: Regen im Mai bringt Brot.', '?: Auch der Wind hat sein Gutes.'],
  ],
  [
    'fr',
    ['Le parquet enquête, selon la procureure de Valode, Ann Petit.', '« Deux feux ont été constatés », a indiqué la procureure.'],
    ['Ann Petit: Deux feux ont été constatés'],
  ],
  [
    'fr',
    ['La ministre de la Mer, Ann Petit, est venue.', 'Elle a promis un rapport « d’ici la fin du mois ».'],
    ['Ann Petit: d’ici la fin du mois'],
  ],
  [
    'fr',
    ['Bo Roy a reçu Ann Petit, la secrétaire générale de la CDT.', '« La situation est grave », a dit la dirigeante de la CDT.'],
    ['Ann Petit: La situation est grave'],
  ],
  [
    'es',
    ['El entrenador, Bo Lasa, sonrió.', 'El técnico llegó tarde.', '"Entonces no pudo ser", recordó el entrenador vasco.'],
    ['Bo Lasa: Entonces no pudo ser'],
  ],
  [
    'es',
    ['La ministra Ann Lasa llegó ayer.', 'Lasa dejó claro que Norlandia “no tiene que dar lecciones” a nadie.'],
    ['Ann Lasa: no tiene que dar lecciones'],
  ],
  ['da', ['– Det er kommunernes ansvar, lyder det fra ordfører Bo Holm.'], ['Bo Holm: Det er kommunernes ansvar']],
  [
    'da',
    [
      'Formand for landsstyret, Bo Holm, talte i går.',
      '– Vi kan se, at det er svært for alle, siger Bo Holm.',
      '– Vi må stå sammen nu, lyder det.',
    ],
    ['Bo Holm: Vi kan se, at det er svært for alle', 'Bo Holm: Vi må stå sammen nu'],
  ],
];

const SPEAKERS: readonly Row[] = [
  [
    'fr',
    ['Marie Petit, avocate de la famille, demande justice.', '« Nous irons jusqu’au bout », promet l’avocate.'],
    ['Marie Petit: Nous irons jusqu’au bout'],
  ],
  ['fr', ['« Il a couru vers nous », se souvient Farid Petit, un témoin.'], ['Farid Petit: Il a couru vers nous']],
  [
    'es',
    [
      'La consejera Ann Ruiz calló. "La puerta está abierta", subrayó Ruiz.',
      'Por su parte, el líder de la oposición, Juan Lasa, pidió su dimisión. "No puede seguir ni un minuto más", ha dicho.',
    ],
    ['Ann Ruiz: La puerta está abierta', 'Juan Lasa: No puede seguir ni un minuto más'],
  ],
  ['sv', ['Bo Lindel och hans dotter Karin Lindel-Ek bor här. – Det är helt sjukt, säger hon.'], ['Karin Lindel-Ek: Det är helt sjukt']],
  ['no', ['Ann Lie ser fram til mer: – Vi trenger folk. Aksjen steg i går.'], ['Ann Lie: Vi trenger folk.']],
  ['de', ['„Ich war es ganz sicher nicht“, sagte Jan O. vor Gericht.'], ['Jan O.: Ich war es ganz sicher nicht']],
  [
    'de',
    [
      'Torhüter Jan Linde sagte: „Da zählt nur ein Sieg.“',
      'Klub-Boss Max Ode, seit 2009 im Amt, will bald einen Trainer: „Das wird spätestens am Montag gesagt.“',
    ],
    ['Jan Linde: Da zählt nur ein Sieg.', 'Max Ode: Das wird spätestens am Montag gesagt.'],
  ],
  [
    'de',
    [
      'Im Juli traf Ann Linde Präsident Max Ode.',
      'Ann Linde sagte: „Es war ein guter Tag.“',
      'Das Treffen mit Max Ode war bewegend: „Er hat mir lange zugehört.“',
    ],
    ['Ann Linde: Es war ein guter Tag.', 'Ann Linde: Er hat mir lange zugehört.'],
  ],
  ['es', ['"Nos lo dijo en abril", comentó Ann Lasa a The Tide Press.'], ['Ann Lasa: Nos lo dijo en abril']],
  ['it', ['L’avvocato della difesa, Ann Rossi, ha invece chiesto l’assoluzione: "Non c’è una prova".'], ['Ann Rossi: Non c’è una prova']],
  ['es', ['"Se busca en toda la zona", informó el ministerio en un comunicado.'], ['el ministerio: Se busca en toda la zona']],
  ['fr', ['« Il faut un budget », a lancé le chef du gouvernement devant les députés.'], ['le chef du gouvernement: Il faut un budget']],
];

const CLAIMS: readonly Row[] = [
  ['de', ['Gemäss Norder Rat ist die Fähre leck.'], ['Norder Rat: ist die Fähre leck']],
  ['de', ['Die Analysten des Hauses merken aber an, dass die Fähre leckt.'], ['Die Analysten des Hauses: die Fähre leckt']],
  ['de', ['Nun informierte das Land Norland, dass die Fähre leckt.'], ['Land Norland: die Fähre leckt']],
  [
    'de',
    ['Dort wurde das gelagert, was knapp war, erzählt ein alter Fischer.'],
    ['ein alter Fischer: Dort wurde das gelagert, was knapp war'],
  ],
  [
    'de',
    ['Die Fähre sei leck, äußerten ein Fischer und die Norder Bürgermeisterin.'],
    ['ein Fischer und die Norder Bürgermeisterin: Die Fähre sei leck'],
  ],
  ['de', ['Gestern sagten einige Lehrerinnen und Lehrer, die Fähre sei leck.'], ['einige Lehrerinnen und Lehrer: die Fähre sei leck']],
  ['de', ['Grund seien die geringen Zahlen, sagte eine Sprecherin auf Anfrage.'], ['eine Sprecherin: Grund seien die geringen Zahlen']],
  ['de', ['Man ermittele in alle Richtungen, hieß es aus dem Innenamt.'], ['Innenamt: Man ermittele in alle Richtungen']],
  [
    'de',
    ['Die Ursache ist nach Angaben eines Sprechers der Feuerwehr noch unklar.'],
    ['Sprecher der Feuerwehr: Die Ursache ist nach Angaben eines Sprechers der Feuerwehr noch unklar'],
  ],
  ['da', ['Den sårede var ifølge politiet kendt af alle.'], ['politiet: Den sårede var ifølge politiet kendt af alle']],
  ['de', ['Das Nautische Bundesamt teilte mit, Diesel sei billiger geworden.'], ['Das Nautische Bundesamt: Diesel sei billiger geworden']],
  [
    'de',
    ['Nach Einschätzung des Deutschen Instituts für Seefahrt dürfte die Zahl wieder sinken.'],
    ['Deutsches Institut für Seefahrt: dürfte die Zahl wieder sinken'],
  ],
  ['de', ['Nach Auskunft des Hafenamts wurden keine Stoffe gemessen.'], ['Hafenamt: wurden keine Stoffe gemessen']],
  ['fr', ['Le syndicat a précisé vendredi qu’une réunion se tiendrait lundi.'], ['Le syndicat: une réunion se tiendrait lundi']],
  ['fr', ["Le préfet Bo Roy affirme qu'il n'a pas été prévenu à temps."], ["Bo Roy: il n'a pas été prévenu à temps"]],
  ['es', ['Un incendio declarado el sábado en la sierra obligó a evacuar tres pueblos.'], []],
  ['nl', ['Analist Jan Bos van ODB verwacht dat de gevolgen beperkt blijven.'], ['Jan Bos: de gevolgen beperkt blijven']],
  ['sv', ['Kustverket bedömer att malmen räcker i trettio år.'], ['Kustverket: malmen räcker i trettio år']],
];

describe('offices abroad', () => {
  it.each(ROLES)('%s: %j has %j', (language, paragraphs, roles) => {
    expect(rolesOf(paragraphs, language)).toEqual(roles);
  });

  it.each([...QUOTES, ...SPEAKERS])('%s: %j quotes %j', (language, paragraphs, quotes) => {
    expect(quotesOf(paragraphs, language)).toEqual(quotes);
  });

  it.each(CLAIMS)('%s: %j claims %j', (language, paragraphs, claims) => {
    expect(claimsOf(paragraphs, language)).toEqual(claims);
  });
});
