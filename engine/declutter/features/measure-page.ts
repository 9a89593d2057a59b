/** What the features share: sums over each element's inside, and where the bulk of the prose stands. Linear in the page's size. */
import type { PageFacts, PageNode, PageTree, Piece } from '../../page-tree.ts';
import { createHintFinder } from './find-hints.ts';
import { createPhraseFinder, type PhraseFinder } from './find-phrases.ts';
import { createStoryWitness, type StoryWitness } from './story-witness.ts';
import { createTitleWords } from './title-words.ts';

/** Sums over the pieces inside each element, by the element's index. */
export interface NodeSums {
  readonly words: Float32Array;
  readonly linkWords: Float32Array;
  readonly prose: Float32Array;
  readonly pieces: Float32Array;
  readonly proses: Float32Array;
  readonly controls: Float32Array;
  readonly media: Float32Array;
  /** Lines that are one link and long enough to be another story's headline. */
  readonly headlines: Float32Array;
}
export interface PageMeasure {
  readonly tree: PageTree;
  readonly pieces: readonly Piece[];
  readonly facts: PageFacts;
  readonly sums: NodeSums;
  /** Bits of hint groups of each element. */
  readonly hints: Int32Array;
  /** A number for each element's tag and class name, below `SHAPES`: what the boxes of a list of cards have in common. */
  readonly shapes: Int32Array;
  /** How many siblings of the same tag and class each element has, itself included. */
  readonly alike: Int32Array;
  /** Bits of phrase groups of each piece. */
  readonly phrases: Int32Array;
  /** Bits of phrase groups of any text, in the page's language. */
  readonly findPhrases: PhraseFinder['inText'];
  /** Last index inside each element. */
  readonly end: Int32Array;
  readonly isProse: Uint8Array;
  /** The heading that is most like the title, and the first prose after it; undefined where there is none. */
  readonly title: Piece | undefined;
  readonly lead: Piece | undefined;
  /** The innermost element that still holds most of the prose, step by step: loosely (60 %) and tightly (85 %). */
  readonly main: PageNode;
  readonly frame: PageNode;
  readonly witness: StoryWitness;
  readonly titleLikeness: (piece: Piece) => number;
}

const PROSE_WORDS = 20;
const MAX_PROSE_LINKS = 0.35;
const MAIN_SHARE = 0.6;
const FRAME_SHARE = 0.85;

/** Measures a page once for all its features. */
export function measurePage(tree: PageTree, pieces: readonly Piece[], facts: PageFacts): PageMeasure {
  const isProse = Uint8Array.from(pieces, ({ kind, words, linkWords, node }) =>
    Number(words >= PROSE_WORDS && linkWords <= MAX_PROSE_LINKS * words && kind !== 'heading' && kind !== 'caption' && !node.hidden),
  );
  const sums = sumUp(tree, pieces, isProse);
  const shapes = toShapes(tree);
  const phraseFinder = createPhraseFinder(facts.language);
  const findHints = createHintFinder();
  const titleLikeness = createTitleWords(facts.title);
  const title = findTitle(pieces, titleLikeness);
  const lead = pieces.find(({ index }) => isProse[index] === 1 && index > (title?.index ?? -1));
  return {
    tree,
    pieces,
    facts,
    sums,
    isProse,
    hints: toHints(tree, findHints),
    shapes,
    alike: countAlike(tree, shapes),
    phrases: toPhrases(pieces, phraseFinder),
    findPhrases: phraseFinder.inText,
    end: toEnds(tree),
    main: descend(tree.root, sums.prose, MAIN_SHARE),
    frame: descend(tree.root, sums.prose, FRAME_SHARE),
    witness: createStoryWitness(facts),
    title,
    lead,
    titleLikeness,
  };
}

/** A heading at least this much like the title tells it; an h1 needs less. */
const TITLE_LIKENESS = 0.3;
const H1_BONUS = 0.3;

function findTitle(pieces: readonly Piece[], likeness: PageMeasure['titleLikeness']): Piece | undefined {
  let best: Piece | undefined;
  let most = TITLE_LIKENESS;
  for (const piece of pieces) {
    if (piece.kind !== 'heading') continue;
    const value = likeness(piece) + (piece.node.tag === 'h1' ? H1_BONUS : 0);
    if (value > most) {
      most = value;
      best = piece;
    }
  }
  return best;
}

function sumUp({ nodes }: PageTree, pieces: readonly Piece[], isProse: Uint8Array): NodeSums {
  const make = () => new Float32Array(nodes.length);
  const sums = {
    words: make(),
    linkWords: make(),
    prose: make(),
    pieces: make(),
    proses: make(),
    controls: make(),
    media: make(),
    headlines: make(),
  };
  pieces.forEach((piece, i) => {
    const at = piece.node.index;
    add(sums.words, at, piece.words);
    add(sums.linkWords, at, piece.linkWords);
    if (isHeadline(piece)) add(sums.headlines, at, 1);
    if (isProse[i] === 1) {
      add(sums.prose, at, piece.words);
      add(sums.proses, at, 1);
    }
    add(piece.kind === 'control' ? sums.controls : piece.kind === 'media' ? sums.media : sums.pieces, at, 1);
  });
  const all = Object.values(sums);
  for (let i = nodes.length - 1; i > 0; i--) {
    const up = nodes[i]?.parent?.index;
    if (up !== undefined) for (const sum of all) if (sum[i] !== 0) add(sum, up, sum[i] ?? 0);
  }
  return sums;
}

/** A headline has so many words, nearly all of them the link. */
const HEADLINE_WORDS = [4, 30] as const;
const HEADLINE_LINKS = 0.9;

function isHeadline({ words, linkWords }: Piece): boolean {
  const [fewest, most] = HEADLINE_WORDS;
  return words >= fewest && words <= most && linkWords >= HEADLINE_LINKS * words;
}

function add(sum: Float32Array, at: number, value: number): void {
  sum[at] = (sum[at] ?? 0) + value;
}

function countAlike({ nodes }: PageTree, shapes: Int32Array): Int32Array {
  const alike = new Int32Array(nodes.length);
  for (const { children } of nodes) {
    if (children.length < 2) continue;
    const counts = new Map<number, number>();
    for (const child of children) {
      if (typeof child === 'string') continue;
      const shape = shapes[child.index] ?? 0;
      counts.set(shape, (counts.get(shape) ?? 0) + 1);
    }
    for (const child of children) if (typeof child !== 'string') alike[child.index] = counts.get(shapes[child.index] ?? 0) ?? 1;
  }
  return alike;
}

/** No page has so many tags, nor so many class names. */
const TAGS = 2 ** 10;
export const SHAPES = TAGS * 2 ** 15;

function toShapes({ nodes }: PageTree): Int32Array {
  const shapes = new Int32Array(nodes.length);
  const tags = new Map<string, number>();
  const hints = new Map<string, number>();
  nodes.forEach(({ tag, hint }, i) => {
    shapes[i] = numberOf(hints, hint) * TAGS + Math.min(numberOf(tags, tag), TAGS - 1);
  });
  return shapes;
}

function numberOf(known: Map<string, number>, name: string): number {
  const before = known.get(name);
  if (before !== undefined) return before;
  known.set(name, known.size);
  return known.size - 1;
}

function toHints({ nodes }: PageTree, findHints: (hint: string) => number): Int32Array {
  const hints = new Int32Array(nodes.length);
  nodes.forEach(({ hint }, i) => {
    if (hint !== '') hints[i] = findHints(hint);
  });
  return hints;
}

function toPhrases(pieces: readonly Piece[], { inPiece }: PhraseFinder): Int32Array {
  return Int32Array.from(pieces, (piece) => (piece.text === '' ? 0 : inPiece(piece)));
}

function toEnds({ nodes }: PageTree): Int32Array {
  const end = new Int32Array(nodes.length);
  for (let i = 0; i < nodes.length; i++) end[i] = i;
  for (let i = nodes.length - 1; i > 0; i--) {
    const up = nodes[i]?.parent?.index;
    if (up !== undefined && (end[i] ?? 0) > (end[up] ?? 0)) end[up] = end[i] ?? 0;
  }
  return end;
}

/** Goes down as long as one child holds the wanted share of its parent's prose. */
function descend(root: PageNode, prose: Float32Array, share: number): PageNode {
  let at = root;
  for (;;) {
    const total = prose[at.index] ?? 0;
    const next: PageNode | string | undefined = at.children.find(
      (child) => typeof child !== 'string' && total > 0 && (prose[child.index] ?? 0) >= share * total,
    );
    if (next === undefined || typeof next === 'string') return at;
    at = next;
  }
}
