/** What a piece is inside of: tags and hint words above it, and what else stands in the boxes around it. */
import type { PageNode } from '../../page-tree.ts';
import { HINT_GROUPS } from '../tables/hint-words.ts';
import { toPhraseBits } from '../tables/phrase-groups.ts';
import type { FeatureFamily } from './feature-family.ts';
import type { PageMeasure } from './measure-page.ts';
import { countBits } from './text-features.ts';

const TAGS = 'article main aside footer section ul li'.split(' ');
const TAG_PLACE = new Map(TAGS.map((tag, place) => [tag, place]));
/** Farther up than this nothing is looked at: it would speak of the whole page. */
const MAX_STEPS = 30;
const NONE = 12;
/** A box is the largest element around a piece with no more words than this. */
const BOX_WORDS = 130;
/** A card has one headline; more in it are counted up to here. */
const MOST_HEADLINES = 4;

/** What the box around a piece may speak of, though the piece itself doesn't. */
const BOX_SAYS = [toPhraseBits('newsletter'), toPhraseBits('subscription'), toPhraseBits('consent')];
/** The first columns tell how near above a tag or a hint is. */
const NEAREST = TAGS.length + HINT_GROUPS.length;

export const ancestorFeatures: FeatureFamily = {
  width: NEAREST + 42,
  prepare: (page) => {
    const describe = describeAncestors(page);
    const boxPhrases = gatherPhrases(page);
    const known = new Map<PageNode, Float32Array>();
    return (i, row, at) => {
      const node = page.pieces[i]?.node;
      if (node === undefined) return;
      let values = known.get(node);
      if (values === undefined) {
        values = new Float32Array(ancestorFeatures.width);
        describe(node, boxPhrases, values);
        known.set(node, values);
      }
      row.set(values, at);
    };
  },
};

/** Bits of the phrases inside each element. */
function gatherPhrases({ tree, pieces, phrases }: PageMeasure): Int32Array {
  const bits = new Int32Array(tree.nodes.length);
  pieces.forEach(({ node }, i) => {
    bits[node.index] = (bits[node.index] ?? 0) | (phrases[i] ?? 0);
  });
  for (let i = tree.nodes.length - 1; i > 0; i--) {
    const up = tree.nodes[i]?.parent?.index;
    if (up !== undefined) bits[up] = (bits[up] ?? 0) | (bits[i] ?? 0);
  }
  return bits;
}

function describeAncestors(page: PageMeasure): (node: PageNode, phrases: Int32Array, out: Float32Array) => void {
  const { sums, hints, alike } = page;
  const total = Math.max(1, sums.prose[page.tree.root.index] ?? 0);
  const at = (sum: Float32Array, node: PageNode) => sum[node.index] ?? 0;
  const linkShare = (node: PageNode) => (at(sums.words, node) > 0 ? at(sums.linkWords, node) / at(sums.words, node) : 0);
  const articles = Math.min(20, page.tree.nodes.filter(({ tag }) => tag === 'article').length);
  const title = page.title?.node;
  const lead = page.lead?.node;
  const branches = toBranches(page);
  return (node, phrases, out) => {
    out.fill(NONE, 0, NEAREST);
    let box: PageNode | null = null;
    let row: PageNode | null = null;
    let rowUp = NONE;
    let articleProse = 0;
    let seen = 0;
    let step = 0;
    for (let up: PageNode | null = node; up !== null && up.parent !== null && step < MAX_STEPS; up = up.parent, step++) {
      const place = TAG_PLACE.get(up.tag);
      const near = Math.min(step, NONE - 1);
      if (place !== undefined && out[place] === NONE) out[place] = near;
      if (up.tag === 'article' && articleProse === 0) articleProse = at(sums.prose, up) / total;
      const fresh = (hints[up.index] ?? 0) & ~seen;
      seen |= fresh;
      for (let bits = fresh; bits !== 0; bits &= bits - 1) out[TAGS.length + 31 - Math.clz32(bits & -bits)] = near;
      if (at(sums.words, up) <= BOX_WORDS || box === null) box = up;
      if (row === null && (alike[up.index] ?? 0) >= 3 && step <= 6) {
        row = up;
        rowUp = step;
      }
    }
    const inside = box ?? node;
    const rowParent = row?.parent ?? null;
    const branch = page.tree.nodes[branches[node.index] ?? 0] ?? node;
    let next = NEAREST;
    const write = (value: number) => {
      out[next++] = value;
    };
    write(node.depth);
    write(toClimb(page, node, page.main));
    write(Number(node.index < page.main.index));
    write(toClimb(page, node, page.frame));
    write(articleProse);
    write(title ? toClimb(page, node, title) : 0);
    write(lead ? toClimb(page, node, lead) : 0);
    write(articles);
    for (const level of toLevels(node)) {
      write(at(sums.words, level));
      write(linkShare(level));
      write(at(sums.prose, level) / total);
      write(at(sums.pieces, level));
    }
    write(at(sums.words, inside));
    write(linkShare(inside));
    write(at(sums.pieces, inside));
    write(at(sums.controls, inside));
    write(at(sums.media, inside));
    write(countBits(phrases[inside.index] ?? 0));
    write(countBits(hints[inside.index] ?? 0));
    write(alike[inside.index] ?? 0);
    for (const bits of BOX_SAYS) write(Number(((phrases[inside.index] ?? 0) & bits) !== 0));
    write(rowUp);
    write(row ? (alike[row.index] ?? 0) : 0);
    write(rowParent ? at(sums.words, rowParent) : 0);
    write(rowParent ? at(sums.proses, rowParent) : 0);
    write(rowParent ? linkShare(rowParent) : 0);
    write(row ? Math.min(MOST_HEADLINES, at(sums.headlines, row)) : 0);
    write(rowParent ? at(sums.headlines, rowParent) / (alike[row?.index ?? 0] || 1) : 0);
    write(at(sums.prose, branch) / total);
    write(at(sums.words, branch));
    write(linkShare(branch));
    write(at(sums.headlines, branch));
  };
}

/** The element and the two above it, of those with more inside than the one below. */
function toLevels(node: PageNode): readonly [PageNode, PageNode, PageNode] {
  const one = skipWrappers(node);
  const two = one.parent ? skipWrappers(one.parent) : one;
  return [one, two, two.parent ? skipWrappers(two.parent) : two];
}

function skipWrappers(node: PageNode): PageNode {
  let at = node;
  while (at.parent !== null && at.parent.parent !== null && holdsOneElement(at.parent)) at = at.parent;
  return at;
}

/** Stops at the second: a list may have thousands. */
function holdsOneElement({ children }: PageNode): boolean {
  let elements = 0;
  for (let i = 0; i < children.length && elements < 2; i++) if (typeof children[i] !== 'string') elements += 1;
  return elements === 1;
}

/** How many steps up from the piece the given element's path begins; 0 inside it directly. Deeper inside counts as negative depth. */
function toClimb({ end }: PageMeasure, node: PageNode, target: PageNode): number {
  if (holds(end, target, node)) return -Math.min(NONE, node.depth - target.depth);
  let steps = 1;
  for (let up = node.parent; up !== null && steps < MAX_STEPS; up = up.parent, steps++) if (holds(end, up, target)) return steps;
  return steps;
}

/** For each element the largest around it that doesn't hold the first paragraph of the story; itself where all around it does. */
function toBranches({ tree: { nodes }, end, lead }: PageMeasure): Int32Array {
  const branches = Int32Array.from(nodes, (_, i) => i);
  if (lead === undefined) return branches;
  for (const { index, parent } of nodes)
    if (parent !== null && !holds(end, parent, lead.node)) branches[index] = branches[parent.index] ?? index;
  return branches;
}

function holds(end: Int32Array, outer: PageNode, inner: PageNode): boolean {
  return inner.index >= outer.index && inner.index <= (end[outer.index] ?? 0);
}
