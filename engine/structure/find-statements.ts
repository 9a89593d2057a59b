/** Reads an article's units in order and tells who says what: quotations with speaker and cue, and indirect claims. */
import type { Article, Claim, Quote, SourceRef, Speaker } from '../types.ts';
import { canClaim } from './can-claim.ts';
import type { Cues } from './cues/cues.ts';
import { findClaim } from './find-claim.ts';
import { findCrowd } from './find-crowd.ts';
import { findReported } from './find-reported.ts';
import { findRole } from './find-role.ts';
import { findIntroduction, findSource, isSaidByNobody } from './find-source.ts';
import { findToldBefore } from './find-told-before.ts';
import { findTopic } from './find-topic.ts';
import { hasPrepositionBefore } from './has-preposition-before.ts';
import { type Identity, isPassing, toIdentity } from './identity.ts';
import { isQuotation } from './is-quotation.ts';
import { keyAt } from './key-at.ts';
import { type Named, NameIndex, type PlacedUnit } from './name-index.ts';
import { resolveSpeaker } from './resolve-speaker.ts';
import type { Passage, Said, Told } from './said.ts';
import { shareAcrossParagraphs } from './share-across-paragraphs.ts';
import type { Context, Watch } from './speaker-context.ts';
import { Strangers } from './strangers.ts';
import { contentOf, refOf, toClaim, toQuote } from './to-statement.ts';
import { withStops } from './with-stops.ts';

/** `The Holy City`; not `flotsam`. */
const TITLE = /^\p{Lu}.* \p{Lu}/u;
/** For so many sentences "they" can point to persons named by a noun. */
const FRESH = 2;

interface Statements {
  readonly quotes: readonly Quote[];
  readonly claims: readonly Claim[];
}

/** Quotations and claims of an article, in reading order; what is `ahead` only names. */
export function findStatements({ passages, ahead }: Told, cues: Cues, article: Article, watch?: Watch): Statements {
  const units = passages.flatMap((passage) => passage.units);
  const index = new NameIndex(units, cues, ahead);
  const reader = new Reader(index, cues, article, watch);
  for (const passage of passages) for (const unit of passage.units) reader.read(unit, passage);
  const quotes = shareAcrossParagraphs(reader.said).map((said, id) =>
    toQuote(said, id, reader.toSpeaker(said.identity, said.ref ?? contentOf(said))),
  );
  return { quotes, claims: reader.claims };
}

/** A body of which no pronoun is known that stands for it, and where it last stated something. */
interface Body {
  readonly identity: Identity;
  readonly ref: SourceRef;
  readonly at: number;
}

/** Goes through units and remembers who spoke last and whom the last unit was about. */
class Reader {
  readonly said: Said[] = [];
  readonly claims: Claim[] = [];
  #speaker: Identity | null = null;
  #speakerAt = -9;
  #speakerRef: SourceRef | null = null;
  #body: Body | null = null;
  #topic: Identity | null = null;
  #topicRef: SourceRef | null = null;
  #topicAt = -9;
  #title: Identity | null = null;
  #titleAt = -9;
  #crowd: Identity | null = null;
  #crowdAt = -9;
  readonly #roles = new Map<Named, string | null>();
  #main: Identity | null = null;
  readonly #offices = new Map<string, Identity>();
  readonly #strangers: Strangers;

  constructor(
    private readonly index: NameIndex,
    private readonly cues: Cues,
    private readonly article: Article,
    private readonly watch?: Watch,
  ) {
    this.#strangers = new Strangers(index, cues);
  }

  read(unit: PlacedUnit, passage: Passage): void {
    const before = this.said.length;
    for (const [at, token] of unit.tokens.entries()) if (token.kind === 'quote') this.#readQuote(unit, passage, at);
    if (this.said.length === before) this.#readClaim(unit, passage);
    this.#noteTopic(unit);
    this.#strangers.note(unit, this.#speakerAt === unit.order ? this.#speaker : null);
  }

  #readQuote(unit: PlacedUnit, passage: Passage, at: number): void {
    const quoted = passage.quoted[unit.tokens[at]?.quote ?? -1];
    if (quoted === undefined) return;
    const source = findSource(unit.tokens, at, this.cues);
    if (!isQuotation(passage.block.text.slice(quoted.start, quoted.end), unit.tokens, at, source, this.cues)) {
      this.#noteTitle(unit, passage, at);
      return;
    }
    const isGuess = source === null || source.by === 'subject';
    const resolved = source && resolveSpeaker(source.mention, unit, this.#context(unit));
    const isKnown = resolved !== null && !(isGuess && this.#isAnyone(resolved));
    const isUntold = isGuess && isSaidByNobody(unit.tokens, at, this.cues);
    const identity = isUntold
      ? null
      : isKnown
        ? resolved
        : (this.#workBefore(unit, at) ?? this.#whoIntroduces(unit, at) ?? this.#whoGoesOn(unit));
    const own = resolved === identity ? source : null;
    const ref = own ? refOf(own, unit) : this.#knownRef(identity);
    this.said.push({ passage, unit, quoted, source: own, identity, ref });
    this.#remember(identity, unit, ref);
  }

  /** Where the one stands who is told by no word of the sentence. */
  #knownRef(identity: Identity | null): SourceRef | null {
    return identity !== null && identity === this.#topic ? this.#topicRef : this.#speakerRef;
  }

  /** The song or paper whose title ends the sentence before: `Do you know “Old Harbour”? “The gulls …”` */
  #workBefore({ order }: PlacedUnit, at: number): Identity | null {
    return at === 0 && this.#titleAt === order - 1 ? this.#title : null;
  }

  /** "Klubchef Max Ode, seit 2009 im Amt, will gehen: „…“": whom a sentence is about speaks behind its colon, outside English. */
  #whoIntroduces(unit: PlacedUnit, at: number): Identity | null {
    const isIntroduction = !this.cues.isEnglish && unit.tokens[at - 1]?.text === ':';
    const naming = isIntroduction ? findTopic(unit, this.index, this.cues) : null;
    return naming && !hasPrepositionBefore(naming, this.cues) ? toIdentity(naming.named) : null;
  }

  #noteTitle({ tokens, order }: PlacedUnit, { quoted, block }: Passage, at: number): void {
    const span = quoted[tokens[at]?.quote ?? -1];
    if (!span || this.cues.prepositions.has(keyAt(tokens, at - 1)) || tokens.slice(at + 1).some(({ kind }) => kind !== 'mark')) return;
    const name = block.text.slice(span.start, span.end);
    if (!TITLE.test(name) || (this.cues.nounsHaveCapitals && name.endsWith('.'))) return;
    this.#title = { name, named: null, isSomeone: false };
    this.#titleAt = order;
  }

  #readClaim(unit: PlacedUnit, { units }: Passage): void {
    const introduction = findIntroduction(unit.tokens, this.cues);
    if (introduction) this.#remember(resolveSpeaker(introduction.mention, unit, this.#context(unit)), unit, refOf(introduction, unit));
    const stated = introduction ? null : (findToldBefore(unit, units, this.claims.at(-1), this.cues) ?? findClaim(unit, this.cues));
    if (stated === null) this.#readReported(unit);
    const identity = stated && resolveSpeaker(stated.source.mention, unit, this.#context(unit));
    if (stated === null || identity === null) return;
    const speaker =
      !stated.isMild && canClaim(identity, stated.source, unit.tokens, this.cues)
        ? this.toSpeaker(identity, refOf(stated.source, unit))
        : null;
    if (speaker) this.claims.push(toClaim(stated, unit, speaker));
    if (!identity.isSomeone && !stated.isMild) this.#noteCrowd(identity, unit);
    this.#body = identity.isSomeone || !speaker ? null : { identity, ref: refOf(stated.source, unit), at: unit.order };
    if (identity.isSomeone) this.#remember(identity, unit, refOf(stated.source, unit));
  }

  /** "Die Lage sei ernst.": what the speaker of the sentence before goes on to say, by its verb's form. */
  #readReported(unit: PlacedUnit): void {
    const cue = findReported(unit.tokens, this.cues);
    const before = cue && this.#whoReports(unit);
    if (!before) return;
    const speaker = this.toSpeaker(before.identity, before.ref);
    const { block, start, end, order } = unit;
    if (speaker) this.claims.push({ content: { block, start, end }, cue: { block, start: cue.start, end: cue.end }, speaker });
    if (before === this.#body) this.#body = { ...before, at: order };
    else this.#speakerAt = order;
  }

  /** The body or the person who stated something in the sentence before. */
  #whoReports({ order }: PlacedUnit): Omit<Body, 'at'> | null {
    if (this.#body?.at === order - 1) return this.#body;
    const isNear = this.#speaker?.isSomeone && this.#speakerAt === order - 1;
    return isNear && this.#speaker && this.#speakerRef ? { identity: this.#speaker, ref: this.#speakerRef } : null;
  }

  /** A speaker with the role that the article gives it. */
  toSpeaker(identity: Identity | null, ref: SourceRef): Speaker | null {
    if (identity === null) return null;
    const { name, named, isGuess } = identity;
    let role = named && this.#roles.get(named);
    if (named && role === undefined) {
      role = findRole(named, this.index, this.cues);
      this.#roles.set(named, role);
    }
    return { name: withStops(name), ...(role ? { role: withStops(role) } : {}), ref, ...(isGuess && { isGuess }) };
  }

  #context({ order }: PlacedUnit): Context {
    return {
      index: this.index,
      cues: this.cues,
      previous: this.#speaker,
      previousAt: this.#speakerAt,
      salient: this.#topicAt > this.#speakerAt ? this.#topic : this.#speaker,
      crowd: this.#speakerAt < this.#crowdAt && order - this.#crowdAt <= FRESH ? this.#crowd : null,
      offices: this.#offices,
      strangers: this.#strangers,
      watch: this.watch,
    };
  }

  /** Who speaks where the unit names nobody: whom the sentence before is about, or the last speaker. */
  #whoGoesOn(unit: PlacedUnit): Identity | null {
    if (this.#topicAt === unit.order - 1 && this.#topic !== null && this.#speakerAt < unit.order - 1) return this.#topic;
    this.#main ??= this.#mainPerson();
    const hasPassed = this.#speaker !== null && isPassing(this.#speaker) && this.#speakerRef?.block !== unit.block;
    return (hasPassed ? this.#main : null) ?? this.#speaker ?? this.#topic ?? this.#main;
  }

  /** A guess that names nobody: "a corner", "it", and where every noun has a capital any noun. */
  #isAnyone({ named }: Identity): boolean {
    return named === null || (this.cues.nounsHaveCapitals && !named.isPerson && !named.hasSpoken);
  }

  #mainPerson(): Identity | null {
    const counts = new Map<Named, number>();
    const headline = this.article.head.headline.value;
    for (const { named } of this.index.namings) {
      if (named.isPerson || (named.words.length > 1 && headline.includes(named.name))) counts.set(named, (counts.get(named) ?? 0) + 1);
    }
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    return most ? toIdentity(most[0]) : null;
  }

  #remember(identity: Identity | null, unit: PlacedUnit, ref: SourceRef | null): void {
    if (identity === null) return;
    if (identity.named) identity.named.hasSpoken = true;
    this.#speakerRef = ref;
    this.#speaker = identity;
    this.#speakerAt = unit.order;
  }

  #noteCrowd(crowd: Identity, { order }: PlacedUnit): void {
    this.#crowd = crowd;
    this.#crowdAt = order;
  }

  #noteTopic(unit: PlacedUnit): void {
    const crowd = findCrowd(unit.tokens, this.cues);
    if (crowd) this.#noteCrowd({ name: crowd, named: null, isSomeone: true }, unit);
    const naming = findTopic(unit, this.index, this.cues);
    if (!naming) return;
    this.#topic = toIdentity(naming.named);
    this.#topicRef = refOf({ mention: naming }, unit);
    this.#topicAt = unit.order;
  }
}
