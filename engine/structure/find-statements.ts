/** Reads an article's units in order and tells who says what: quotations with speaker and cue, and indirect claims. */
import type { Article, Block, Claim, Quote, SourceRef, Speaker } from '../types.ts';
import type { Cues } from './cues/cues.ts';
import { findClaim, type Stated } from './find-claim.ts';
import type { Quoted } from './find-quoted.ts';
import { findSource, type Source } from './find-source.ts';
import { isQuotation } from './is-quotation.ts';
import { type Named, NameIndex, type PlacedUnit } from './name-index.ts';
import { type Identity, resolveSpeaker, toIdentity } from './resolve-speaker.ts';

/** A block with what was found in it; `continues` when its first quotation goes on from the block before. */
export interface Passage {
  readonly block: Block;
  readonly quoted: readonly Quoted[];
  readonly units: readonly PlacedUnit[];
  readonly continues: boolean;
}

interface Said {
  readonly passage: Passage;
  readonly unit: PlacedUnit;
  readonly quoted: Quoted;
  readonly source: Source | null;
  readonly identity: Identity | null;
}

interface Statements {
  readonly quotes: readonly Quote[];
  readonly claims: readonly Claim[];
}

/** Quotations and claims of an article, in reading order. */
export function findStatements(passages: readonly Passage[], cues: Cues, article: Article): Statements {
  const index = new NameIndex(
    passages.flatMap(({ units }) => units),
    cues,
  );
  const reader = new Reader(index, cues, article);
  for (const passage of passages) for (const unit of passage.units) reader.read(unit, passage);
  return { quotes: shareAcrossParagraphs(reader.said).map(toQuote), claims: reader.claims };
}

/** Goes through units and remembers who spoke last and whom the last unit was about. */
class Reader {
  readonly said: Said[] = [];
  readonly claims: Claim[] = [];
  #speaker: Identity | null = null;
  #speakerAt = -9;
  #topic: Identity | null = null;
  #topicAt = -9;

  constructor(
    private readonly index: NameIndex,
    private readonly cues: Cues,
    private readonly article: Article,
  ) {}

  read(unit: PlacedUnit, passage: Passage): void {
    const before = this.said.length;
    for (const [at, token] of unit.tokens.entries()) if (token.kind === 'quote') this.#readQuote(unit, passage, at);
    if (this.said.length === before) this.#readClaim(unit);
    this.#noteTopic(unit);
  }

  #readQuote(unit: PlacedUnit, passage: Passage, at: number): void {
    const quoted = passage.quoted[unit.tokens[at]?.quote ?? -1];
    if (quoted === undefined) return;
    const source = findSource(unit.tokens, at, this.cues);
    if (!isQuotation(passage.block.text.slice(quoted.start, quoted.end), unit.tokens, at, source, this.cues)) return;
    const isGuess = source === null || source.by === 'subject';
    const resolved = source && resolveSpeaker(source.mention, unit, this.index, this.cues, this.#speaker);
    const identity = resolved && !(isGuess && isAnyone(resolved)) ? resolved : this.#whoGoesOn(unit, source);
    this.said.push({ passage, unit, quoted, source: resolved === identity ? source : null, identity });
    this.#remember(identity, unit);
  }

  #readClaim(unit: PlacedUnit): void {
    const stated = findClaim(unit, this.cues);
    if (stated === null) return;
    const identity = resolveSpeaker(stated.source.mention, unit, this.index, this.cues, this.#speaker);
    if (identity === null) return;
    this.claims.push(toClaim(stated, unit, identity));
    if (identity.isSomeone) this.#remember(identity, unit);
  }

  /** Who speaks where the unit names nobody: whom the sentence before is about, or the last speaker. */
  #whoGoesOn(unit: PlacedUnit, _source: Source | null): Identity | null {
    if (this.#topicAt === unit.order - 1 && this.#topic !== null && this.#speakerAt < unit.order - 1) return this.#topic;
    return this.#speaker ?? this.#topic ?? this.#mainPerson();
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

  #remember(identity: Identity | null, unit: PlacedUnit): void {
    if (identity === null) return;
    this.#speaker = identity;
    this.#speakerAt = unit.order;
  }

  #noteTopic(unit: PlacedUnit): void {
    const naming = this.index.firstOf(unit.order);
    if (!naming || naming.from > 6 || !(naming.named.isPerson || naming.named.hasSpoken)) return;
    this.#topic = toIdentity(naming.named);
    this.#topicAt = unit.order;
  }
}

/** A guess that names nobody: "a corner", "it". */
function isAnyone({ named }: Identity): boolean {
  return named === null;
}

/** Paragraphs of one quotation have one speaker, wherever it is named. */
function shareAcrossParagraphs(said: readonly Said[]): readonly Said[] {
  const shared = [...said];
  for (let i = shared.length - 2; i >= 0; i -= 1) {
    const each = shared[i];
    const next = shared[i + 1];
    if (!each || !next || each.quoted.closed || !next.passage.continues || next.passage.block === each.passage.block) continue;
    if (each.source === null && next.identity !== null) shared[i] = { ...each, identity: next.identity };
  }
  return shared;
}

function toQuote({ passage, unit, quoted, source, identity }: Said, id: number): Quote {
  const { id: block, text } = passage.block;
  const content: SourceRef = { block, start: quoted.start, end: quoted.end };
  const cueToken = source?.cue == null ? undefined : unit.tokens[source.cue];
  const cue = cueToken && { text: cueToken.text, ref: { block, start: cueToken.start, end: cueToken.end } };
  const speaker = identity && toSpeaker(identity, source, unit, content);
  return { id, content, text: text.slice(quoted.start, quoted.end), ...(cue && { cue }), ...(speaker && { speaker }) };
}

function toClaim({ source, content }: Stated, unit: PlacedUnit, identity: Identity): Claim {
  const cue = unit.tokens[source.cue ?? source.mention.from];
  const ref = { block: unit.block, ...content };
  return {
    content: ref,
    cue: { block: unit.block, start: cue?.start ?? content.start, end: cue?.end ?? content.end },
    speaker: toSpeaker(identity, source, unit, ref),
  };
}

function toSpeaker({ name }: Identity, source: Source | null, { tokens, block }: PlacedUnit, fallback: SourceRef): Speaker {
  const first = source && tokens[source.mention.from];
  const last = source && tokens[source.mention.to - 1];
  return { name, ref: first && last ? { block, start: first.start, end: last.end } : fallback };
}
