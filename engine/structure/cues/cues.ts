/** The words that tell who spoke, ready to look up. */
import { withSwissSpelling } from '../../text/with-swiss-spelling.ts';
import { ELIDED } from '../elided.ts';
import type { CueTable } from './cue-table.ts';
import { CUE_TABLES, SAME_CUES } from './cue-tables.ts';

export interface Cues {
  /** Forms that introduce speech: "said". */
  readonly says: ReadonlySet<string>;
  /** Forms that do so only beside a quotation: "called", "described". */
  readonly frames: ReadonlySet<string>;
  /** Forms that lean on an earlier subject: "saying", "adding". */
  readonly leaning: ReadonlySet<string>;
  /** What names a source after it: "according to". First word to the words that must follow. */
  readonly according: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** The nouns of `according`, which name nobody by themselves: "Den Angaben zufolge". */
  readonly accounts: ReadonlySet<string>;
  /** What names a source before it: "zufolge". */
  readonly trailing: ReadonlySet<string>;
  /** Small words that name a source only before a name at a clause's head: "Pour Claire Petit, …". */
  readonly forNames: ReadonlySet<string>;
  /** Words of `according` that count only where a clause begins: "segundo". */
  readonly ambiguous: ReadonlySet<string>;
  /** Forms of `says` that make a claim only before "that": "rules", "hopes". */
  readonly mild: ReadonlySet<string>;
  readonly clausal: ReadonlySet<string>;
  /** Verb forms that report what somebody said: "sei". */
  readonly reported: ReadonlySet<string>;
  /** Verbs that say with "it" what a document holds: "heißt es in dem Antrag". */
  readonly impersonal: ReadonlySet<string>;
  readonly he: ReadonlySet<string>;
  readonly she: ReadonlySet<string>;
  /** What "he" and "she" are after a preposition: "selon lui". */
  readonly stressedHe: ReadonlySet<string>;
  readonly stressedShe: ReadonlySet<string>;
  readonly they: ReadonlySet<string>;
  readonly it: ReadonlySet<string>;
  readonly self: ReadonlySet<string>;
  /** "sich" of "wundert sich Ode". */
  readonly reflexive: ReadonlySet<string>;
  /** Words by which somebody speaks of himself: "I", "our"; empty where verbs do it alone. */
  readonly speaking: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that hold a noun and its complement together: "of", "for". */
  readonly links: ReadonlySet<string>;
  /** Where a noun phrase ends: conjunctions and relatives. */
  readonly breaks: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** What may stand between a subject and its verb. */
  readonly between: ReadonlySet<string>;
  readonly mister: ReadonlySet<string>;
  readonly madam: ReadonlySet<string>;
  /** Words that are no names even with a capital: articles, prepositions, conjunctions, pronouns, days. */
  readonly small: ReadonlySet<string>;
  /** Titles and offices that stand before a name and are no part of it, also at the end of a compound: "co-founder", "Parteichef". */
  readonly isOffice: (key: string) => boolean;
  /** Nouns that are sources without an article before them: "police". */
  readonly bare: ReadonlySet<string>;
  /** What somebody writes: it speaks for its author. */
  readonly papers: ReadonlySet<string>;
  /** Subjects that state nothing: "cela" of "Cela montre que". */
  readonly nobody: ReadonlySet<string>;
  readonly that: ReadonlySet<string>;
  /** Words with a capital that are no names: days, months. */
  readonly capitals: ReadonlySet<string>;
  /** What makes the words in marks a name or a term: "so-called", "titled". */
  readonly naming: ReadonlySet<string>;
  readonly maleNames: ReadonlySet<string>;
  readonly femaleNames: ReadonlySet<string>;
  /** True where nouns have capitals, so that a capital tells no name. */
  readonly nounsHaveCapitals: boolean;
  /** "Ergänzend": an adverb by its ending, though it opens a sentence with a capital. */
  readonly isAdverb: (key: string) => boolean;
  readonly isEnglish: boolean;
  /** "Enligt Ode fick …": the verb stands second. German is told by its capitals. */
  readonly isVerbSecond: boolean;
  /** True where a noun ends in its article: `polisen`. */
  readonly hasArticleAtEnd: boolean;
}

const cuesByLanguage = new Map<string, Cues>();

/** The cues of a language, or English ones where it has none: names and colons work with any. */
export function cuesOf(language: string): Cues {
  const base = language.toLowerCase().split(/[-_]/)[0] ?? '';
  const known = cuesByLanguage.get(base);
  if (known) return known;
  const key = SAME_CUES[base] ?? base;
  const cues = toCues(CUE_TABLES[key] ?? CUE_TABLES.en, key);
  cuesByLanguage.set(base, cues);
  return cues;
}

function toCues(given: CueTable, language: string): Cues {
  const table = language === 'de' ? spelledInAll(given) : given;
  const english = language === 'en';
  return {
    says: english ? inflected(table.says) : withEndings(table.says, table.endings),
    frames: english ? inflected(table.frames) : withEndings(table.frames, table.endings),
    leaning: withEndings(table.leaning, table.leaningEndings),
    according: toPhrases(table.according),
    accounts: words(table.according.replaceAll('|', ' ')),
    trailing: words(table.trailing),
    forNames: words(table.forNames),
    ambiguous: words(table.ambiguous),
    mild: words(table.mild),
    clausal: words(table.clausal),
    reported: words(table.reported),
    impersonal: words(table.impersonal),
    he: words(table.he),
    she: words(table.she),
    stressedHe: words(table.stressedHe),
    stressedShe: words(table.stressedShe),
    they: words(table.they),
    it: words(table.it),
    self: words(table.self),
    reflexive: words(table.reflexive),
    speaking: words(table.speaking),
    determiners: words(table.determiners),
    prepositions: words(table.prepositions),
    links: words(table.links),
    breaks: words(table.breaks),
    relatives: words(table.relatives),
    between: words(table.between),
    mister: words(table.mister),
    madam: words(table.madam),
    small: words(
      [table.determiners, table.prepositions, table.breaks, table.between, table.he, table.she, table.they, table.it, table.self].join(' '),
    ),
    isOffice: toOfficeTest(words(table.offices), language),
    bare: words(table.bare),
    papers: words(table.papers),
    nobody: words(table.nobody),
    that: words(table.that),
    capitals: words(table.capitals),
    naming: words(table.naming),
    maleNames: words(`${CUE_TABLES.en.maleNames} ${table.maleNames ?? ''}`),
    femaleNames: words(`${CUE_TABLES.en.femaleNames} ${table.femaleNames ?? ''}`),
    nounsHaveCapitals: language === 'de',
    isAdverb: toEndingTest(words(table.adverbEndings)),
    isEnglish: english,
    isVerbSecond: VERB_SECOND.test(language),
    hasArticleAtEnd: NORDIC.test(language),
  };
}

/** Every list of a German table with the spellings of Germany and of Switzerland. */
function spelledInAll(table: CueTable): CueTable {
  const lists = Object.entries(table).map(([name, list]) => [name, withSwissSpelling(list, name === 'according' ? '|' : ' ')]);
  return { ...table, ...Object.fromEntries(lists) };
}

function toEndingTest(endings: ReadonlySet<string>): (key: string) => boolean {
  const each = [...endings];
  return (key) => each.some((ending) => key.endsWith(ending));
}

/** A stem that ends in a hyphen takes each of the language's endings: `erklär-` gives "erklärte" and "erklärt". */
function withEndings(list = '', endings = ''): ReadonlySet<string> {
  const each = endings.split(' ');
  return new Set([...words(list)].flatMap((word) => (word.endsWith('-') ? each.map((ending) => word.slice(0, -1) + ending) : word)));
}

/** German compounds for persons by their office: `Regierungschefin`, `Vorstandsvorsitzender`. */
const GERMAN_OFFICE =
  /(?:präsident|minister|chef|sprecher|vorsitzende[rn]?|leiter|rektor|trainer|politiker|expert|kanzler|anwalt|anwält|richter|meister|sekretär|führer|gründer|forscher|manager|abgeordnete[rn]?|beauftragte[rn]?|bevollmächtigte[rn]?|kommissar|professor|(?<!^m[au])rat|rät|autor|spieler|ärzt|(?<!p)arzt|pfleger|lehrer|kolleg|wohner|kämmerer|verteidiger|kommandant|wissenschaftler|iker|olog|onom|pädagog|unternehmer|händler|inhaber|gefährt|regisseur|lektor|schriftsteller|künstler|dirigent|intendant|komponist|choreograf|fotograf|architekt|ingenieur|pfarrer|redakteur|reporter|moderator|kommentator|kurator|philosoph|student|doktorand|dezernent|torschütze|coach|kapitän|betreiber|winzer|(?:land|gast|volks)wirt|boss|berater|sportvorstand|augenzeug|hauptmann|hauptfrau|obmann|obfrau|dekan|torwart|journalist|aktivist|polizist|analyst|spezialist|jurist|finanzvorstand|personalvorstand|technikvorstand|botschafter|gesandte[rn]?|dissident|kandidat|banker|(?:mit|grund|haupt|real|berufs|gesamt|ehemaligen)schüler|^schüler(?=in)|veteran|vize|verwalter|(?:spitzen|ehe|geschäfts|feuerwehr|staats)mann)(?:in|e|en|(?<=er)s)?$/;

/** `climatologist`, `conservationist`; not `shortlist`, `Lindqvist`. */
const LEAST_IST = 8;
const ENGLISH_OFFICE = /(?<!check|play|wish|short|black|white|watch|[uv]|cons)ist$/;

/** Languages that write compounds as one word: `statsminister` is an office as `minister` is. */
const COMPOUNDING = /^(?:de|nl|sv|no)$/;
const VERB_SECOND = /^(?:nl|sv|no)$/;
const LEAST_COMPOUNDED = 4;
/** Languages whose offices have a form for women in -a or -e: `directora`, `députée`. */
const FEMININE = /^(?:fr|es|it|pt)$/;
/** Romance nouns for persons by their ending: `biólogo`, `économiste`, `governador`; not `revista`, `insiste`. */
const ROMANCE_OFFICE =
  /(?:[oó]log(?:o|a|ue)|(?<!^(?:bapt|bat|rev|riv|l|p|v|prev|entrev|conqu|tr|ex|ins|ass|as|res|cons|des))ist[ae]|(?<!^(?:orden|comput|indic))adora?|ateur|atrice)$/;

/** The Nordic "the" at a noun's end: `ministern`, `lederen`. */
const NORDIC = /^(?:sv|no)$/;
const ARTICLES_AT_END: readonly RegExp[] = [/n$/, /en$/];

function toOfficeTest(offices: ReadonlySet<string>, language: string): (key: string) => boolean {
  const heads = COMPOUNDING.test(language) ? [...offices].filter(({ length }) => length >= LEAST_COMPOUNDED) : [];
  const isCompound = (key: string) => heads.some((head) => key.endsWith(head));
  const isFeminine = FEMININE.test(language);
  return (word) => {
    const key = isFeminine ? word.replace(ELIDED, '') : word;
    return (
      offices.has(key) ||
      isCompound(key) ||
      (NORDIC.test(language) && ARTICLES_AT_END.some((article) => article.test(key) && isCompound(key.replace(article, '')))) ||
      (key.includes('-') && offices.has(key.slice(key.lastIndexOf('-') + 1))) ||
      (isFeminine &&
        ((/[ae]$/.test(key) && offices.has(key.slice(0, -1))) || offices.has(key.replace(/a$/, 'o')) || ROMANCE_OFFICE.test(key))) ||
      (language === 'de' && GERMAN_OFFICE.test(key)) ||
      (language === 'en' && key.length >= LEAST_IST && ENGLISH_OFFICE.test(key))
    );
  };
}

function words(list = ''): ReadonlySet<string> {
  return new Set(list.split(' ').filter(Boolean));
}

/** English regular verbs by their stem: "add" gives "adds" and "added"; a form with `=` is taken as it stands. */
function inflected(list = ''): ReadonlySet<string> {
  return new Set(list.split(' ').flatMap((verb) => (verb.startsWith('=') ? [verb.slice(1)] : [verb, ...regularForms(verb)])));
}

function regularForms(verb: string): readonly string[] {
  if (verb.endsWith('e')) return [`${verb}s`, `${verb}d`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`];
  return [`${verb}${/(?:s|sh|ch)$/.test(verb) ? 'es' : 's'}`, `${verb}ed`];
}

function toPhrases(list: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const phrases = new Map<string, (readonly string[])[]>();
  for (const phrase of list.split('|')) {
    const [first = '', ...rest] = phrase.split(' ');
    phrases.set(first, [...(phrases.get(first) ?? []), rest]);
  }
  return phrases;
}
