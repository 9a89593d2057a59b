/** The ledger as views and exports show it: what is of one kind together, a kind where its first piece stands. */
import type { ClutterKind, Removal } from './types.ts';

export function groupRemovals(removed: readonly Removal[]): readonly (readonly [ClutterKind, readonly Removal[]])[] {
  const groups = new Map<ClutterKind, Removal[]>();
  for (const removal of removed) groups.set(removal.kind, [...(groups.get(removal.kind) ?? []), removal]);
  return [...groups];
}
