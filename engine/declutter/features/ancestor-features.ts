/** What a piece is inside of: tags and hint words above it, and what else stands in the boxes around it. */
import type { PageNode } from '../../page-tree.ts';
import { HINT_GROUPS } from '../tables/hint-words.ts';
import { PHRASE_GROUPS } from '../tables/phrase-groups.ts';
import type { FeatureFamily } from './feature-family.ts';
import type { PageMeasure } from './measure-page.ts';

const TAGS = [
  'article',
  'main',
  'aside',
  'footer',
  'nav',
  'header',
  'section',
  'figure',
  'form',
  'ul',
  'ol',
  'table',
  'blockquote',
  'details',
  'a',
  'li',
  'dl',
];
const TAG_PLACE = new Map(TAGS.map((tag, place) => [tag, place]));
/** Farther up than this nothing is looked at: it would speak of the whole page. */
const MAX_STEPS = 30;
const NONE = 12;
/** What the box around a piece may speak of, though the piece itself doesn't. */
const BOX_SAYS = ['newsletter', 'subscription', 'related', 'bio', 'consent', 'comments', 'advertising', 'share'] as const;
/** A box is the largest element around a piece with no more words than this. */
const BOX_WORDS = 130;

export const ancestorFeatures: FeatureFamily = {
  names: [
    ...TAGS.map((tag) => `in:${tag}`),
    ...HINT_GROUPS.map((group) => `hint:${group}`),
    'depth',
    'climb',
    'mainDepth',
    'beforeMain',
    'frameClimb',
    'articleProse',
    ...[1, 2, 3].flatMap((level) => ['words', 'links', 'prose', 'pieces'].map((name) => `up${level}:${name}`)),
    'box:words',
    'box:links',
    'box:pieces',
    'box:controls',
    'box:media',
    'box:headings',
    'box:phrases',
    'box:hints',
    'box:alike',
    'box:up',
    ...BOX_SAYS.map((group) => `box:${group}`),
    'row:up',
    'row:alike',
    'row:words',
    'row:prose',
    'row:links',
  ],
  prepare: (page) => {
    const describe = describeAncestors(page);
    const boxPhrases = gatherPhrases(page);
    const known = new Map<PageNode, Float32Array>();
    return (i, row, at) => {
      const node = page.pieces[i]?.node;
      if (node === undefined) return;
      let values = known.get(node);
      if (values === undefined) {
        values = Float32Array.from(describe(node, boxPhrases));
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

function describeAncestors(page: PageMeasure): (node: PageNode, phrases: Int32Array) => number[] {
  const { sums, hints, alike } = page;
  const total = Math.max(1, sums.prose[page.tree.root.index] ?? 0);
  const at = (sum: Float32Array, node: PageNode) => sum[node.index] ?? 0;
  const linkShare = (node: PageNode) => (at(sums.words, node) > 0 ? at(sums.linkWords, node) / at(sums.words, node) : 0);
  return (node, phrases) => {
    const tags = new Array<number>(TAGS.length).fill(NONE);
    const groups = new Array<number>(HINT_GROUPS.length).fill(NONE);
    let box: PageNode | null = null;
    let boxUp = 0;
    let row: PageNode | null = null;
    let rowUp = NONE;
    let articleProse = 0;
    let seen = 0;
    let step = 0;
    for (let up: PageNode | null = node; up !== null && up.parent !== null && step < MAX_STEPS; up = up.parent, step++) {
      const place = TAG_PLACE.get(up.tag);
      const near = Math.min(step, NONE - 1);
      if (place !== undefined && tags[place] === NONE) tags[place] = near;
      if (up.tag === 'article' && articleProse === 0) articleProse = at(sums.prose, up) / total;
      const fresh = (hints[up.index] ?? 0) & ~seen;
      seen |= fresh;
      for (let bits = fresh; bits !== 0; bits &= bits - 1) groups[31 - Math.clz32(bits & -bits)] = near;
      if (at(sums.words, up) <= BOX_WORDS || box === null) {
        box = up;
        boxUp = step;
      }
      if (row === null && (alike[up.index] ?? 0) >= 3 && step <= 6) {
        row = up;
        rowUp = step;
      }
    }
    const levels = toLevels(node);
    const inside = box ?? node;
    const rowParent = row?.parent ?? null;
    return [
      ...tags,
      ...groups,
      node.depth,
      toClimb(page, node, page.main),
      page.main.depth,
      Number(node.index < page.main.index),
      toClimb(page, node, page.frame),
      articleProse,
      ...levels.flatMap((level) => [at(sums.words, level), linkShare(level), at(sums.prose, level) / total, at(sums.pieces, level)]),
      at(sums.words, inside),
      linkShare(inside),
      at(sums.pieces, inside),
      at(sums.controls, inside),
      at(sums.media, inside),
      at(sums.headings, inside),
      countSet(phrases[inside.index] ?? 0),
      countSet(hints[inside.index] ?? 0),
      alike[inside.index] ?? 0,
      boxUp,
      ...BOX_SAYS.map((group) => ((phrases[inside.index] ?? 0) >> PHRASE_GROUPS.indexOf(group)) & 1),
      rowUp,
      row ? (alike[row.index] ?? 0) : 0,
      rowParent ? at(sums.words, rowParent) : 0,
      rowParent ? at(sums.proses, rowParent) : 0,
      rowParent ? linkShare(rowParent) : 0,
    ];
  };
}

function countSet(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** The element and the two above it, of those with more inside than the one below. */
function toLevels(node: PageNode): readonly [PageNode, PageNode, PageNode] {
  const one = skipWrappers(node);
  const two = one.parent ? skipWrappers(one.parent) : one;
  return [one, two, two.parent ? skipWrappers(two.parent) : two];
}

function skipWrappers(node: PageNode): PageNode {
  let at = node;
  while (at.parent !== null && at.parent.parent !== null && at.parent.children.filter((child) => typeof child !== 'string').length === 1)
    at = at.parent;
  return at;
}

/** How many steps up from the piece the given element's path begins; 0 inside it directly. Deeper inside counts as negative depth. */
function toClimb({ end }: PageMeasure, node: PageNode, target: PageNode): number {
  if (holds(end, target, node)) return -Math.min(NONE, node.depth - target.depth);
  let steps = 1;
  for (let up = node.parent; up !== null && steps < MAX_STEPS; up = up.parent, steps++) if (holds(end, up, target)) return steps;
  return steps;
}

function holds(end: Int32Array, outer: PageNode, inner: PageNode): boolean {
  return inner.index >= outer.index && inner.index <= (end[outer.index] ?? 0);
}
