/** Where the sentences of points stand in their page, as links. */
import type { SourceRef, Summary } from '../types.ts';

/** A link to the sentence, or null where there is none to give. */
export type LinkOf = (source: SourceRef) => string | null;

export const NO_LINKS: LinkOf = () => null;

/** The sentences of a summary's points, in order; two points of one sentence share it. */
export function listSources({ sections }: Summary): SourceRef[] {
  const all = sections.flatMap(({ points }) => points.map(({ source }) => source));
  return all.filter((source, index) => all.findIndex((other) => isSame(other, source)) === index);
}

/** `links` belong to `sources` one by one. */
export function toLinkOf(sources: readonly SourceRef[], links: readonly (string | null)[]): LinkOf {
  return (source) => links[sources.findIndex((other) => isSame(other, source))] ?? null;
}

function isSame(a: SourceRef, b: SourceRef): boolean {
  return a.block === b.block && a.start === b.start && a.end === b.end;
}
