/** The tables of a language, made ready for looking up. */

import { withSwissSpelling } from '../../text/with-swiss-spelling.ts';
import type { CueFamily, Cues } from './cues.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pt } from './pt.ts';
import { sv } from './sv.ts';

const TABLES: Readonly<Record<string, Cues>> = { da, de, en, es, fr, it, nl, no, pt, sv };

/** Cue words to the families they belong to. Single words and phrases apart, so that a phrase is only looked for after its first word. */
export interface CueIndex {
  readonly language: string;
  /** The table has the families of tense too, which the judgement was learned with. */
  readonly isFull: boolean;
  readonly words: ReadonlyMap<string, readonly CueFamily[]>;
  /** A verb that by its ending speaks of what is to come; matches nothing where a language has no such form. */
  readonly futureForm: RegExp;
  /** First word of a phrase to the rest of it. */
  readonly phrases: ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly family: CueFamily }[]>;
  /** Words that say nothing of the story: function words, pronouns, auxiliaries. */
  readonly stops: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly asides: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly results: ReadonlySet<string>;
  /** Sunday first. */
  readonly weekdays: readonly string[];
  /** January first. */
  readonly months: readonly string[];
}

const NO_FORM = /^(?!)/;
const built = new Map<string, CueIndex>();
const NONE: CueIndex = {
  language: '',
  isFull: false,
  words: new Map(),
  futureForm: NO_FORM,
  phrases: new Map(),
  stops: new Set(),
  openers: new Set(),
  asides: new Set(),
  labels: new Set(),
  results: new Set(),
  weekdays: [],
  months: [],
};

/** The cues of a BCP 47 language by its first part, or null where we have no words of it. */
export function findCues(tag: string): CueIndex | null {
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  const language = primary === 'nb' || primary === 'nn' ? 'no' : primary;
  const table = Object.hasOwn(TABLES, language) ? TABLES[language] : undefined;
  if (!table) return null;
  const index = built.get(language) ?? buildIndex(language, table);
  built.set(language, index);
  return index;
}

/** Cues that match nothing, for languages without tables. */
export const noCues: CueIndex = NONE;

function buildIndex(
  language: string,
  { openers = '', asides = '', labels = '', results = '', futureForm = NO_FORM, ...table }: Cues,
): CueIndex {
  const words = new Map<string, CueFamily[]>();
  const phrases = new Map<string, { rest: readonly string[]; family: CueFamily }[]>();
  const weekdays = findDateWords(language, { weekday: 'long' });
  const months = findDateWords(language, { month: 'long' });
  const families = { ...table, month: months.join(), weekday: weekdays.join() };
  for (const [family, list] of Object.entries(families) as [CueFamily, string][]) {
    for (const cue of withSwissSpelling(list, ',').split(',')) {
      const [first = '', ...rest] = cue.trim().split(' ');
      if (rest.length === 0) push(words, first, family);
      else push(phrases, first, { rest, family });
    }
  }
  const stops = new Set([...words].filter(([, list]) => list.some((family) => EMPTY.has(family))).map(([word]) => word));
  const sets = { openers: toSet(openers), asides: toSet(asides), labels: toSet(labels), results: toSet(results) };
  return { language, isFull: table.past !== undefined, words, futureForm, phrases, stops, ...sets, weekdays, months };
}

const toSet = (list: string): ReadonlySet<string> => new Set(withSwissSpelling(list, ',').split(',').filter(Boolean));

const EMPTY: ReadonlySet<CueFamily> = new Set(['stop', 'pronoun', 'connective', 'person', 'maybe', 'past', 'pluperfect', 'present']);

const A_DAY = 86_400_000;
/** 4 January 1970 was a Sunday; steps of 31 days from there meet every month of a year. */
const FIRST_SUNDAY = 3 * A_DAY;

/** The weekdays (Sunday first) or the months of a language, lower case, as the browser writes them. */
function findDateWords(language: string, what: { weekday: 'long' } | { month: 'long' }): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { ...what, timeZone: 'UTC' });
  const [count, step] = 'weekday' in what ? [7, 1] : [12, 30.5];
  return Array.from({ length: count }, (_, i) => format.format(FIRST_SUNDAY + i * step * A_DAY).toLowerCase());
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
