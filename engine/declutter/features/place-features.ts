/** Where on the page a piece stands, what shape it shares with others, and which heading it is under. */
import type { PageNode, Piece } from '../../page-tree.ts';
import { toPhraseBits } from '../tables/phrase-groups.ts';
import type { FeatureFamily } from './feature-family.ts';
import { type PageMeasure, SHAPES } from './measure-page.ts';
import { countBits } from './text-features.ts';

const COMMENTS = toPhraseBits('comment');
const RELATED = toPhraseBits('related');
const FAR = 50;

export const placeFeatures: FeatureFamily = {
  width: 26,
  prepare: (page) => {
    const order = toOrder(page);
    const shapes = toShapes(page, ({ node }) => toPairOfShapes(page, node));
    const paths = toShapes(page, ({ node, kind }) => `${kind} ${node.tag} ${node.depth} ${node.parent?.tag} ${node.parent?.parent?.tag}`);
    const sections = toSections(page);
    const { witness } = page;
    const totals = toTotals(page);
    return (i, row, at) => {
      const piece = page.pieces[i];
      if (piece === undefined) return;
      const shape = shapes[i];
      const path = paths[i];
      const section = sections[i];
      const headingPhrases = section?.heading === undefined ? 0 : (page.phrases[section.heading] ?? 0);
      let next = order(i, row, at);
      row[next++] = (shape?.prose ?? 0) / totals.prose;
      row[next++] = shape ? shape.words / shape.count : 0;
      row[next++] = shape?.count ?? 0;
      row[next++] = shape && shape.words > 0 ? shape.linkWords / shape.words : 0;
      row[next++] = (path?.prose ?? 0) / totals.prose;
      row[next++] = path ? path.words / path.count : 0;
      row[next++] = section?.heading === undefined ? FAR : Math.min(FAR, i - section.heading);
      row[next++] = section ? (section.before[i] ?? 0) : 0;
      row[next++] = section?.heading === undefined ? 0 : toLevel(page.pieces[section.heading]);
      row[next++] = countBits(headingPhrases);
      row[next++] = Number((headingPhrases & COMMENTS) !== 0);
      row[next++] = Number((headingPhrases & RELATED) !== 0);
      row[next++] = section?.words ?? 0;
      row[next++] = section && section.words > 0 ? section.linkWords / section.words : 0;
      row[next++] = (section?.prose ?? 0) / totals.prose;
      row[next++] = witness.share(piece.text, piece.words);
      row[next++] = Number(witness.isDescription(piece.text));
      row[next++] = totals.mainShare;
      row[next] = totals.frameShare;
    };
  },
};

interface Totals {
  readonly prose: number;
  /** Shares of the prose inside the two elements that hold the bulk of it. */
  readonly mainShare: number;
  readonly frameShare: number;
}

function toTotals({ sums, tree, main, frame }: PageMeasure): Totals {
  const prose = Math.max(1, sums.prose[tree.root.index] ?? 0);
  return { prose, mainShare: (sums.prose[main.index] ?? 0) / prose, frameShare: (sums.prose[frame.index] ?? 0) / prose };
}

/** Writes the first columns and returns where the next begins. */
function toOrder({ pieces, isProse, title: heading }: PageMeasure): (i: number, row: Float32Array, at: number) => number {
  const n = pieces.length;
  const words = new Float32Array(n + 1);
  const prose = new Float32Array(n + 1);
  const since = new Float32Array(n);
  const until = new Float32Array(n);
  const title = heading?.index ?? -1;
  pieces.forEach((piece, i) => {
    words[i + 1] = (words[i] ?? 0) + piece.words;
    prose[i + 1] = (prose[i] ?? 0) + (isProse[i] === 1 ? piece.words : 0);
    since[i] = i > 0 && isProse[i - 1] === 1 ? 1 : Math.min(FAR, (i > 0 ? (since[i - 1] ?? FAR) : FAR) + 1);
  });
  for (let i = n - 1; i >= 0; i--)
    until[i] = i < n - 1 && isProse[i + 1] === 1 ? 1 : Math.min(FAR, (i < n - 1 ? (until[i + 1] ?? FAR) : FAR) + 1);
  const allWords = Math.max(1, words[n] ?? 0);
  const allProse = Math.max(1, prose[n] ?? 0);
  return (i, row, at) => {
    let next = at;
    row[next++] = (words[i] ?? 0) / allWords;
    row[next++] = (prose[i] ?? 0) / allProse;
    row[next++] = i / n;
    row[next++] = since[i] ?? 0;
    row[next++] = until[i] ?? 0;
    row[next++] = title < 0 ? -1 : Math.min(FAR, Math.abs(i - title));
    row[next++] = title < 0 ? 0.5 : Number(i > title);
    return next;
  };
}

/** One number for the shapes of an element and of the one around it. */
function toPairOfShapes({ shapes }: PageMeasure, { index, parent }: PageNode): number {
  return (shapes[index] ?? 0) * SHAPES + (parent ? (shapes[parent.index] ?? 0) : SHAPES - 1);
}

interface Shape {
  prose: number;
  words: number;
  linkWords: number;
  count: number;
}

/** Pieces of one shape, summed up: the paragraphs of a story mostly share theirs. */
function toShapes({ pieces, isProse }: PageMeasure, toKey: (piece: Piece) => string | number): readonly Shape[] {
  const shapes = new Map<string | number, Shape>();
  return pieces.map((piece, i) => {
    const key = toKey(piece);
    const shape = shapes.get(key) ?? { prose: 0, words: 0, linkWords: 0, count: 0 };
    shapes.set(key, shape);
    shape.count += 1;
    shape.words += piece.words;
    shape.linkWords += piece.linkWords;
    if (isProse[i] === 1) shape.prose += piece.words;
    return shape;
  });
}

interface Section {
  readonly heading: number | undefined;
  /** Words between the heading and each piece under it. */
  readonly before: Record<number, number>;
  words: number;
  linkWords: number;
  prose: number;
}

function toSections({ pieces, isProse }: PageMeasure): readonly Section[] {
  let section: Section = { heading: undefined, before: {}, words: 0, linkWords: 0, prose: 0 };
  return pieces.map((piece, i) => {
    if (piece.kind === 'heading') section = { heading: i, before: {}, words: 0, linkWords: 0, prose: 0 };
    section.before[i] = section.words;
    section.words += piece.words;
    section.linkWords += piece.linkWords;
    if (isProse[i] === 1) section.prose += piece.words;
    return section;
  });
}

function toLevel(piece: Piece | undefined): number {
  return Number(piece?.node.tag[1] ?? 0) || 0;
}
