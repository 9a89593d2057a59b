/** Turns what was found of a statement into the shapes of annotations. */
import type { Claim, Quote, SourceRef, Speaker } from '../types.ts';
import type { Stated } from './find-claim.ts';
import type { PlacedUnit } from './name-index.ts';
import type { Said } from './said.ts';
import type { Mention } from './to-phrase.ts';

/** A quotation as annotations hold it. */
export function toQuote({ passage, unit, quoted, source }: Said, id: number, speaker: Speaker | null): Quote {
  const { id: block, text } = passage.block;
  const content = contentOf({ passage, quoted });
  const cueToken = source?.cue == null ? undefined : unit.tokens[source.cue];
  const cue = cueToken && { text: cueToken.text, ref: { block, start: cueToken.start, end: cueToken.end } };
  return { id, content, text: text.slice(quoted.start, quoted.end), ...(cue && { cue }), ...(speaker && { speaker }) };
}

/** Where the words of a quotation stand. */
export function contentOf({ passage, quoted }: Pick<Said, 'passage' | 'quoted'>): SourceRef {
  return { block: passage.block.id, start: quoted.start, end: quoted.end };
}

/** A claim as annotations hold it. */
export function toClaim({ source, content }: Stated, unit: PlacedUnit, speaker: Speaker): Claim {
  const cue = unit.tokens[source.cue ?? source.mention.from];
  return {
    content: { block: unit.block, ...content },
    cue: { block: unit.block, start: cue?.start ?? content.start, end: cue?.end ?? content.end },
    speaker,
  };
}

/** Where a source is named. */
export function refOf(
  { mention }: { readonly mention: Pick<Mention, 'from' | 'to'> },
  { tokens, block, start, end }: PlacedUnit,
): SourceRef {
  return { block, start: tokens[mention.from]?.start ?? start, end: tokens[mention.to - 1]?.end ?? end };
}
