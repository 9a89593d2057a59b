/** Gives the paragraphs of one quotation one speaker. */
import type { Said } from './said.ts';

/** Paragraphs of one quotation have one speaker, wherever it is named. */
export function shareAcrossParagraphs(said: readonly Said[]): readonly Said[] {
  const shared = [...said];
  for (let i = shared.length - 2; i >= 0; i -= 1) {
    const each = shared[i];
    const next = shared[i + 1];
    if (!each || !next || each.quoted.closed || !next.passage.continues || next.passage.block === each.passage.block) continue;
    if (each.source === null && next.identity !== null) shared[i] = { ...each, identity: next.identity, ref: next.ref };
  }
  return shared;
}
