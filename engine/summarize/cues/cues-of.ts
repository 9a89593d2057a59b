/** The tables of a language, made ready for looking up. */
import type { CueFamily, Cues } from './cues.ts';
import { de } from './de.ts';
import { en } from './en.ts';

const TABLES: Readonly<Record<string, Cues>> = { en, de };

/** Cue words to the families they belong to. Single words and phrases apart, so that a phrase is only looked for after its first word. */
export interface CueIndex {
  readonly language: string;
  readonly words: ReadonlyMap<string, readonly CueFamily[]>;
  /** First word of a phrase to the rest of it. */
  readonly phrases: ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly family: CueFamily }[]>;
  readonly weekdays: readonly string[];
}

const built = new Map<string, CueIndex>();
const NONE: CueIndex = { language: '', words: new Map(), phrases: new Map(), weekdays: [] };

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

function buildIndex(language: string, table: Cues): CueIndex {
  const words = new Map<string, CueFamily[]>();
  const phrases = new Map<string, { rest: readonly string[]; family: CueFamily }[]>();
  for (const family of Object.keys(table) as CueFamily[]) {
    for (const cue of table[family].split(',')) {
      const [first = '', ...rest] = cue.trim().split(' ');
      if (rest.length === 0) push(words, first, family);
      else push(phrases, first, { rest, family });
    }
  }
  return { language, words, phrases, weekdays: table.weekday.split(', ') };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
