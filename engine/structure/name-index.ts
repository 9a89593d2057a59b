/** Who is named where in an article: the fullest form of each name, its sex where words tell it, and every place it stands. */
import type { BlockId } from '../types.ts';
import { readApposedOffice } from './apposed-office.ts';
import { startBehindDepartment } from './behind-department.ts';
import type { Cues } from './cues/cues.ts';
import { endsBeforeVon } from './ends-before-von.ts';
import { findNamesake } from './find-namesake.ts';
import { type Gender, genderOfName, genderOfOffice, genderOfTitle } from './gender-of-office.ts';
import { genderOfTitleBefore } from './gender-of-title-before.ts';
import { isFirstName } from './is-first-name.ts';
import { isInstitution } from './is-institution.ts';
import { isPersonHere } from './is-person-here.ts';
import { isHad, isThing } from './is-thing.ts';
import { isToldAhead, lastKeyOf } from './is-told-ahead.ts';
import { keyAt } from './key-at.ts';
import { keyOf } from './name-key.ts';
import {
  initialsOf,
  isOtherBearer,
  isPartOf,
  isRunPart,
  isUncalled,
  lastWordsOf,
  NAME_PARTICLES,
  opensObject,
  partFromOutlets,
  type Run,
  startBehindOwnParty,
  startBehindParty,
  startWithGivenName,
  wordsOf,
} from './name-run.ts';
import { pushNamesake } from './push.ts';
import type { Token, Unit } from './to-units.ts';
import { WholeNames } from './whole-names.ts';
import { isAccount } from './without-account.ts';

/** Someone or something with a name; grows while the index is built. */
export interface Named {
  readonly words: readonly string[];
  name: string;
  gender: Gender | null;
  /** Named with a title, an office, or a first name that people have. */
  isPerson: boolean;
  hasSpoken: boolean;
}

/** A place where a name stands. `order` counts units through the article; `rank` counts names within the unit. */
export interface Naming extends Run {
  readonly named: Named;
}

export interface PlacedUnit extends Unit {
  readonly block: BlockId;
  readonly order: number;
}

/** So many names back, of two with the same surname, the one meant is looked for. */
const REACH = 150;
/** `NASA`, `UKMTO`: capitals only. */
const ACRONYM = /^\p{Lu}{3,}$/u;

export class NameIndex {
  readonly #byLastWord = new Map<string, Named[]>();
  readonly #byFirstWord = new Map<string, Named[]>();
  readonly #byInitials = new Map<string, Named>();
  readonly #wholes = new WholeNames();
  readonly #firstByOrder = new Map<number, Naming>();
  readonly #places = new Map<Named, Naming[]>();
  readonly #endByOrder: number[] = [];
  readonly namings: Naming[] = [];

  constructor(
    units: readonly PlacedUnit[],
    private readonly cues: Cues,
    ahead: readonly PlacedUnit[] = [],
  ) {
    const runsOf = (unit: PlacedUnit) => this.#findRuns(unit);
    const runs = partFromOutlets(units.flatMap(runsOf), cues.determiners);
    for (const run of runs) if (run.to - run.from > 1) this.#add(run);
    const told = ahead.flatMap(runsOf).filter((run) => isToldAhead(run, this.#byLastWord.get(lastKeyOf(run)) ?? [], cues));
    for (const run of told) this.#add(run);
    for (const run of [...told, ...runs]) this.#place(run);
    let at = 0;
    for (const { order } of units) {
      while ((this.namings[at]?.order ?? Number.POSITIVE_INFINITY) <= order) at += 1;
      this.#endByOrder[order] = at;
    }
  }

  /** The fullest name that holds all these words, the one named last before `order` where there are several; null where none does. */
  find(words: readonly string[], order: number, sex: Gender | null = null): Named | null {
    const last = keyOf(words.at(-1) ?? '');
    const bearers = (this.#byLastWord.get(last) ?? []).filter((named) => words.every((word) => named.words.includes(keyOf(word))));
    const persons = words.length === 1 ? bearers.filter((named) => !isThing(named, this.cues)) : bearers;
    const own = (persons.length > 0 ? persons : bearers).filter((named) => !isOtherBearer(words, named));
    const namesakes = own.length > 0 ? own : bearers;
    const same = namesakes.filter(({ gender }) => sex !== null && gender === sex);
    const fitting = same.length > 0 ? same : namesakes.filter(({ gender }) => sex === null || gender === null);
    if (fitting.length === 0 && namesakes.length > 0) return null;
    const speaking =
      words.length === 1 ? (this.#byFirstWord.get(last) ?? []).filter((named) => named.hasSpoken && named.words.length > 1) : [];
    if (speaking.length > 0 && fitting.every((named) => named.words.length === 1)) return this.#latest(speaking, order); // "Edith" of Edith Crabbe
    if (fitting.length > 0) return this.#latest(fitting, order);
    const full = words.length === 1 && ACRONYM.test(words[0] ?? '') ? this.#byInitials.get(last) : null;
    if (full) return full;
    const byFirst = words.length === 1 ? (this.#byFirstWord.get(last) ?? []).filter(({ isPerson }) => isPerson) : [];
    return byFirst.length > 0 ? this.#latest(byFirst, order) : null;
  }

  /** Whose surname ends a row of words that is nobody's name as a whole: `Eastmere Daily Brandt`. */
  findSurname(words: readonly string[], order: number): Named | null {
    const known = this.find(words, order) ? null : this.find(words.slice(-1), order);
    return known && known.words.length > 1 ? known : null;
  }

  /** The first places where a name stands. */
  placesOf(named: Named): readonly Naming[] {
    return this.#places.get(named) ?? [];
  }

  /** Names up to a unit, the latest first, at most so many. */
  *latest(order: number, most: number): Generator<Naming> {
    const end = this.#endByOrder[order] ?? this.namings.length;
    for (let i = end - 1; i >= Math.max(0, end - most); i -= 1) {
      const naming = this.namings[i];
      if (naming) yield naming;
    }
  }

  /** The first name in a unit. */
  firstOf(order: number): Naming | null {
    return this.#firstByOrder.get(order) ?? null;
  }

  /** The name itself where the article has no fuller one, remembered for later. */
  findOrAdd(words: readonly string[], order: number, title?: Token): Named {
    const sex = title ? genderOfTitle(title.key, this.cues) : null;
    const known = this.find(words, order, sex);
    if (known) return known;
    const named = this.#toNamed(words);
    // "Mrs Lee" beside "Bo Ray Lee"
    if (title?.isCapital && sex && this.#byLastWord.has(named.words.at(-1) ?? '')) named.name = `${title.text} ${named.name}`;
    named.gender ??= sex;
    this.#remember(named);
    return named;
  }

  #latest(fitting: readonly Named[], order: number): Named {
    const found = (fitting.length > 1 ? findNamesake([...this.latest(order, REACH)], fitting, order) : null) ?? fitting[0];
    if (found === undefined) throw new Error('no name to choose from');
    return found;
  }

  #findRuns({ tokens, block, order }: PlacedUnit): readonly Run[] {
    const runs: Run[] = [];
    let at = 0;
    while (at < tokens.length) {
      const to = this.#endOfRun(tokens, at);
      if (to === at) at += 1;
      else {
        const from = this.#nameStart(tokens, at, to);
        if (from < to && !isUncalled(tokens, from, to)) runs.push({ tokens, block, order, from, to, rank: runs.length });
        at = to;
      }
    }
    return runs;
  }

  /** A run of capitals ends after a possessive ("Ode’s" and "Lind" are two names) and before a small word that has a capital in a headline. */
  #endOfRun(tokens: readonly Token[], at: number): number {
    let to = at;
    while (isRunPart(tokens, to, at)) {
      if (to > at && this.#isOpener(tokens[to]) && !NAME_PARTICLES.has(keyAt(tokens, to))) break;
      if (this.cues.nounsHaveCapitals && (opensObject(tokens, to) || (to > at && isHad(tokens, to)))) break;
      if (endsBeforeVon(tokens, at, to, this.cues)) break;
      to += 1;
      if (tokens[to - 1]?.isPossessive) break;
    }
    return to;
  }

  /** Drops sentence openers and offices from the front of a run of capitals. */
  #nameStart(tokens: readonly Token[], at: number, to: number): number {
    let from = at;
    for (let i = isInstitution(tokens, at, to) ? -1 : to - 2; i >= at; i -= 1) {
      const key = this.cues.isEnglish ? keyAt(tokens, i).replace(/s$/, '') : keyAt(tokens, i); // "Justices Ann Lee and Bo Ray"
      if (!this.cues.isOffice(keyAt(tokens, i)) && !this.cues.isOffice(key)) continue;
      from = i + 1;
      break;
    }
    while (from < to && this.#isOpener(tokens[from]) && !this.#isHans(tokens, from)) from += 1;
    if (this.cues.nounsHaveCapitals && isAccount(tokens[from])) from += 1; // "Angaben Odes"
    from = startBehindOwnParty(tokens, from, to, this.cues);
    from = this.cues.isEnglish ? startBehindDepartment(tokens, from, to, this.cues) : startBehindParty(tokens, from, to, this.cues);
    const firstName = tokens.slice(from, to - 1).findIndex(({ key }) => isFirstName(key, this.cues));
    return startWithGivenName(tokens, from, from + Math.max(0, firstName), this.cues);
  }

  /** "talsperson Hans Lie", "lid De Wit": a small word with a capital amid a sentence. */
  #isHans(tokens: readonly Token[], at: number): boolean {
    return this.cues.isVerbSecond && tokens[at - 1]?.kind === 'word' && !this.cues.capitals.has(keyAt(tokens, at));
  }

  #isOpener(token: Token | undefined): boolean {
    const key = token?.key ?? '';
    return this.cues.small.has(key) || this.cues.capitals.has(key);
  }

  #add(run: Run): void {
    const words = wordsOf(run);
    const fitting = this.#byLastWord
      .get(keyOf(words.at(-1) ?? ''))
      ?.find((named) => !isOtherBearer(words, named) && words.every((word) => named.words.includes(keyOf(word))));
    if (!fitting) this.#remember(this.#toNamed(words));
  }

  #toNamed(words: readonly string[]): Named {
    const gender = genderOfName(keyOf(words[0] ?? ''), this.cues);
    return { words: words.map(keyOf), name: words.join(' '), gender, isPerson: gender !== null, hasSpoken: false };
  }

  #remember(named: Named): void {
    for (const word of lastWordsOf(named.words)) pushNamesake(this.#byLastWord, word, named);
    pushNamesake(this.#byFirstWord, named.words[0] ?? '', named);
    if (named.words.length > 2) for (const initials of initialsOf(named.words)) this.#byInitials.set(initials, named);
  }

  #place(run: Run): void {
    const before = keyAt(run.tokens, run.from - 1);
    const named = this.findOrAdd(wordsOf(run), run.order, run.tokens[run.from - 1]);
    named.name = this.#wholes.read(named, run, this.cues) ?? named.name;
    if (isPersonHere(run, this.cues)) named.isPerson = true;
    named.gender ??= readApposedOffice(run, this.cues)?.gender ?? null;
    const isShort = isPartOf(run, named.words) && named.words.length < 5 && !isThing(named, this.cues);
    if (isShort && !this.cues.prepositions.has(before) && !this.cues.determiners.has(before)) named.isPerson = true;
    if (this.cues.nounsHaveCapitals && this.cues.isOffice(before)) named.gender ??= genderOfOffice(before);
    const sex = genderOfTitleBefore(run, this.cues);
    if (sex !== null) {
      named.gender = sex;
      named.isPerson = true;
    }
    const naming = { named, ...run };
    this.namings.push(naming);
    pushNamesake(this.#places, named, naming);
    if (!this.#firstByOrder.has(run.order)) this.#firstByOrder.set(run.order, naming);
  }
}
