/** Which verbs bring what somebody says, and which tell of something done; every text is invented. */
import { describe, expect, it } from 'vitest';
import { claimsOf } from './article-of.ts';

type Row = readonly [text: string, claims: readonly string[]];

const SAYS: readonly Row[] = [
  ['Ann Lee pointed out that the quay was old.', ['Ann Lee: the quay was old']],
  ['For example, Ann Lee pointed out, the quay was old.', ['Ann Lee: the quay was old']],
  ['Ann Lee specified that the work would take a year.', ['Ann Lee: the work would take a year']],
  ['Ann Lee recalled it was cold that night.', ['Ann Lee: it was cold that night']],
  ['Ann Lee recalled she had been cold that night.', ['Ann Lee: she had been cold that night']],
  ['Ann Lee announced to the town that she would leave.', ['Ann Lee: she would leave']],
  ['Ann Lee announced on Monday that she would leave.', ['Ann Lee: she would leave']],
  ['The pier will be shut in June, the board announced on Monday.', ['the board: The pier will be shut in June']],
  ['The suit claims the board has failed its tenants.', ['The suit: the board has failed its tenants']],
  ['The board had informed Ann Lee that the pier was safe.', ['The board: the pier was safe']],
  ['Ann Lee condemned the plan, saying only the owners would gain.', ['Ann Lee: only the owners would gain']],
  ['Ann Lee left the board, adding that she had been ill.', ['Ann Lee: she had been ill']],
  ['The dispute went on, with Ann Lee stressing that she had kept her word.', ['Ann Lee: she had kept her word']],
  ['Union stewards wrote that the raise was theirs.', ['Union stewards: the raise was theirs']],
  ['Wildlife officials in Orrin said the birds were safe.', ['Wildlife officials in Orrin: the birds were safe']],
  ['Friends of the pier said the plan was a shame.', ['Friends of the pier: the plan was a shame']],
  ['Hospital staff at the scene said one was hurt.', ['Hospital staff at the scene: one was hurt']],
  ['Leaders of the three parties said they would vote.', ['Leaders of the three parties: they would vote']],
];

const NOUNS: readonly Row[] = [
  ['The driver had fled over the pier, according to a report.', ['a report: The driver had fled over the pier']],
  ['The pier could collapse within a year, warns a new report.', ['a new report: The pier could collapse within a year']],
];

const ADVERBS: readonly Row[] = [
  ['The firm has already announced it will close the mill.', ['The firm: it will close the mill']],
  ['Ann Lee publicly said that the pier was shut.', ['Ann Lee: the pier was shut']],
];

const BARE: readonly Row[] = [
  ['The pier could collapse within a year, new research suggests.', ['new research: The pier could collapse within a year']],
  ['Local media reported that the driver had fled.', ['Local media: the driver had fled']],
  ['Official data showed that prices had risen.', ['Official data: prices had risen']],
  ['Media coverage of the trial was heavy in May.', []],
];

const COURTS: readonly Row[] = [
  ['The inquest heard the boy had been ill for weeks.', ['The inquest: the boy had been ill for weeks']],
  ['The town heard the boy had been ill for weeks.', []],
  ['The court heard arguments from both sides on Monday.', []],
];

const DENIED: readonly Row[] = [
  ['Ann Lee never said that the pier was shut.', []],
  ['Nobody said that the pier was shut.', []],
];

const WHO: readonly Row[] = [
  ['The pier is unsafe, said union leader Ann Lee.', ['Ann Lee: The pier is unsafe']],
  ['The pier is unsafe, said council spokesman Bo Ray on Monday.', ['Bo Ray: The pier is unsafe']],
  ['The docks, said to be the oldest of all, are shut.', []],
  ['Some argue that the pier is unsafe.', ['Some: the pier is unsafe']],
  ['Many say the pier is unsafe.', ['Many: the pier is unsafe']],
  ['Some said little of the old pier.', []],
  ['Some claims that the pier is old are false.', []],
  ['Those who oppose the plan say it is too dear.', ['Those who oppose the plan: it is too dear']],
  ['Lawyers representing the families say the firm knew.', ['Lawyers: the firm knew']],
  ['The plan backed by unions says pay must rise.', ['The plan backed by unions: pay must rise']],
  ['Ann Lee said in May that the pier would close.', ['Ann Lee: the pier would close']],
  ['Nobody in the town was hurt, added the minister.', ['the minister: Nobody in the town was hurt']],
  ['Parents of Ann Lee said she was ill.', ['Parents of Ann Lee: she was ill']],
  ['Dana Kane, a lawyer representing Norland State, said the grant was void.', ['Dana Kane: the grant was void']],
  ['The tanker was on its way to Weir, said one of the officials.', ['one of the officials: The tanker was on its way to Weir']],
  ['As member states race to build, Ann Lee says the hub is safe.', ['Ann Lee: the hub is safe']],
];

const SAGT: readonly Row[] = [
  ['Die Kritiker befürchten, die Brücke könne brechen.', ['Die Kritiker: die Brücke könne brechen']],
  ['Die Bahn rechnet damit, dass die Brücke im Mai öffnet.', ['Die Bahn: die Brücke im Mai öffnet']],
  ['Die Partei kritisiert, Ann Ode nutze Geld der Stadt.', ['Die Partei: Ann Ode nutze Geld der Stadt']],
  [
    'Ann Ode sagte, sie bedauere den Brand. Man arbeite mit der Versicherung zusammen.',
    ['Ann Ode: sie bedauere den Brand', 'Ann Ode: Man arbeite mit der Versicherung zusammen.'],
  ],
  ['Ann Ode wies zurück, dass die Brücke alt ist.', ['Ann Ode: die Brücke alt ist']],
  ['Ann Ode gab an, von der Brücke nichts zu wissen.', ['Ann Ode: von der Brücke nichts zu wissen']],
  ['Der Kanton erinnerte daran, dass die Brücke geprüft wird.', ['Der Kanton: die Brücke geprüft wird']],
  ['Die Partei kritisiert, die Brücke sei zu teuer.', ['Die Partei: die Brücke sei zu teuer']],
  ['In einem Artikel des Portals Ode hieß es, dass die Brücke alt ist.', ['Portal Ode: die Brücke alt ist']],
  ['Laut dem „Ode Tagblatt“ wird die Brücke im Mai geschlossen.', ['Ode Tagblatt: wird die Brücke im Mai geschlossen']],
  [
    'Wie die «Weirer Nachrichten» berichten, wird die Brücke im Mai geschlossen.',
    ['Weirer Nachrichten: wird die Brücke im Mai geschlossen'],
  ],
];

const TUT: readonly string[] = [
  'Die Kritiker befürchten einen langen Streit um die Brücke.',
  'Ann Ode spricht mit der Stadt über die alte Brücke.',
  'Die Partei kritisiert den Preis der Brücke.',
  'Ann Ode gab dem Kind einen Apfel, den es gleich aß.',
  'Ann Ode nannte die Brücke „Alte Dame“.',
];

const DOES: readonly string[] = [
  'Ann Lee sued the paper, claiming damages of 4 million crowns.',
  'Ode Motors clarified its rules on parts.',
  'Ode Motors recalled 2,000 cars over fears their doors could open.',
  'Ann Lee added a second day because the first was full.',
  'Ann Lee added the cup to a shelf that was full.',
  'The researchers found a way to make it last.',
  'Readers found it odd he had not asked.',
  'The stray had found its way to the roof.',
  'The town announced a new rule promoting bicycles.',
  'In November, while it rained for days, the town announced a new rule promoting bicycles.',
  'Ann Lee announced the arrests of two men who had been on the run.',
  'The rebels declared their support for the strike.',
  'Bo Ray admitted it in a talk last week.',
  'The couple neither confirmed nor denied their plans.',
  'Ann Lee had learned that the pier was shut.',
  'The rules put through that day cannot be kept.',
  'The town kept an image that it maintained for years.',
  'The harbour lost its ferries, adding to the gloom.',
  'It is claimed as an open secret that nobody is paid.',
  'I wrote in a column that there was one house without a tree.',
  'The rules approved by the town could stir up trouble.',
];

describe('a verb of saying', () => {
  it.each([...SAYS, ...NOUNS, ...ADVERBS, ...BARE, ...COURTS, ...DENIED])('brings what is said: %s', (text, claims) => {
    expect(claimsOf([text])).toEqual(claims);
  });

  it.each(WHO)('has its subject: %s', (text, claims) => {
    expect(claimsOf([text])).toEqual(claims);
  });

  it.each(SAGT)('brings in German what is said: %s', (text, claims) => {
    expect(claimsOf([text], 'de')).toEqual(claims);
  });

  it.each(TUT)('tells in German of no speech: %s', (text) => {
    expect(claimsOf([text], 'de')).toEqual([]);
  });

  it.each(DOES)('tells of no speech: %s', (text) => {
    expect(claimsOf([text])).toEqual([]);
  });
});
