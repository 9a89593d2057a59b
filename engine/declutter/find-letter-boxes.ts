/** What stands in one small box with a field for an e-mail address: a sign-up, whatever its words and its language. */
import { isInside } from '../is-inside.ts';
import type { PageNode } from '../page-tree.ts';
import type { PageMeasure } from './features/measure-page.ts';
import type { ClutterName } from './name-clutter.ts';

/** A sign-up says hardly more. */
const BOX_WORDS = 60;
const MAIL = /e-?mail/i;
/** A form for comments asks for the address too. */
const COMMENTS = /comment|reply|respond/i;

const SIGN_UP: ClutterName = { rule: 'newsletter/form', kind: 'newsletter', signals: ['form-fields'] };

/** The kept numbers that stand in such boxes. Pieces times depth, which the copy bounds. */
export function findLetterBoxes({ pieces, sums }: PageMeasure, kept: readonly number[]): ReadonlyMap<number, ClutterName> {
  const boxes = new Set<PageNode>();
  for (const { kind, node } of pieces)
    if (kind === 'control' && asksForAddress(node)) {
      const box = findBox(node, sums.words);
      if (box !== undefined) boxes.add(box);
    }
  const found = new Map<number, ClutterName>();
  if (boxes.size > 0) for (const i of kept) if (isInside(pieces[i]?.node ?? null, (at) => boxes.has(at))) found.set(i, SIGN_UP);
  return found;
}

function asksForAddress({ tag, hint, attributes }: PageNode): boolean {
  return tag === 'input' && (attributes?.type === 'email' || (MAIL.test(hint) && attributes?.type !== 'hidden'));
}

/** The largest element around the field that says no more than a sign-up does; undefined for a form of another kind. */
function findBox(node: PageNode, words: Float32Array): PageNode | undefined {
  let box = node;
  for (let up = node.parent; up !== null && (words[up.index] ?? 0) <= BOX_WORDS; up = up.parent) {
    if (COMMENTS.test(up.hint)) return undefined;
    box = up;
  }
  return box;
}
