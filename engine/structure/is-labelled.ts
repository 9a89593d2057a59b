/** Tells labels before a quotation from who says it. */
import { keyAt } from './key-at.ts';
import type { Token } from './to-units.ts';

/** `Example: “…”`, `Promising review: “…”`: what is quoted, not who says it. */
const LABEL =
  /^(?:examples?|notes?|comments?|tips?|stat|reviews?|quotes?|fact|verdict|pros|cons|caption|title|headline|beispiel|hinweis|zitat|fazit|tipp|exemple|ejemplo|esempio|exemplo)$/;
const LONGEST_LABEL = 4;
/** `Her verdict: “…”` is hers. */
const OWNER = /^(?:his|her|their|its|my|our|left|wrote|seine?|ihre?|son|sa|ses|su|sus|suo|sua|seu)$/;

/** `Promising review: “…”` */
export function isLabelled(tokens: readonly Token[], at: number): boolean {
  const start = tokens.slice(0, at - 1).findLastIndex(({ kind }) => kind !== 'word') + 1;
  const isOwned = tokens.slice(start, at - 2).some(({ key, isPossessive }) => isPossessive || OWNER.test(key));
  return tokens[at - 1]?.text === ':' && at - start <= LONGEST_LABEL && !isOwned && LABEL.test(keyAt(tokens, at - 2));
}
