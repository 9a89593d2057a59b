/** Joins quotations with their speakers, in reading order. */
import type { Block, Quote, SourceRef } from '../types.ts';
import type { Cues } from './cues/cues.ts';
import type { Quoted } from './find-quoted.ts';
import { findSource, type Source } from './find-source.ts';
import { isQuotation } from './is-quotation.ts';
import { NameIndex, type PlacedUnit } from './name-index.ts';
import { type Identity, resolveSpeaker } from './resolve-speaker.ts';

/** A block with what was found in it. */
export interface Passage {
  readonly block: Block;
  readonly quoted: readonly Quoted[];
  readonly units: readonly PlacedUnit[];
}

interface Found {
  readonly passage: Passage;
  readonly unit: PlacedUnit;
  readonly quoted: Quoted;
  readonly source: Source | null;
  readonly isAlone: boolean;
}

interface Said extends Found {
  readonly identity: Identity | null;
}

/** Quotations of an article with speaker and cue where the text tells them. */
export function findQuotes(passages: readonly Passage[], cues: Cues): readonly Quote[] {
  const index = new NameIndex(
    passages.flatMap(({ units }) => units),
    cues,
  );
  const said: Said[] = [];
  let previous: Identity | null = null;
  for (const found of passages.flatMap((passage) => findInPassage(passage, cues))) {
    const resolved: Identity | null = found.source ? resolveSpeaker(found.source.mention, found.unit, index, cues, previous) : null;
    const identity: Identity | null = resolved ?? (found.isAlone ? previous : null);
    previous = identity ?? previous;
    said.push({ ...found, identity });
  }
  return said.map((each, id) => toQuote(each, id));
}

function findInPassage(passage: Passage, cues: Cues): readonly Found[] {
  return passage.units.flatMap((unit) =>
    unit.tokens.flatMap((token, at): Found[] => {
      const quoted = passage.quoted[token.quote];
      if (token.kind !== 'quote' || quoted === undefined) return [];
      const source = findSource(unit.tokens, at, cues);
      if (!isQuotation(passage.block.text.slice(quoted.start, quoted.end), unit.tokens, at, source, cues)) return [];
      return [{ passage, unit, quoted, source, isAlone: !unit.tokens.some(({ kind }) => kind === 'word') }];
    }),
  );
}

function toQuote({ passage, unit, quoted, source, identity }: Said, id: number): Quote {
  const { id: block, text } = passage.block;
  const content: SourceRef = { block, start: quoted.start, end: quoted.end };
  const cueToken = source?.cue == null ? undefined : unit.tokens[source.cue];
  const cue = cueToken && { text: cueToken.text, ref: { block, start: cueToken.start, end: cueToken.end } };
  const ref = source
    ? { block, start: unit.tokens[source.mention.from]?.start ?? quoted.start, end: unit.tokens[source.mention.to - 1]?.end ?? quoted.end }
    : content;
  const speaker = identity ? { name: identity.name, ref } : undefined;
  return { id, content, text: text.slice(quoted.start, quoted.end), ...(cue && { cue }), ...(speaker && { speaker }) };
}
