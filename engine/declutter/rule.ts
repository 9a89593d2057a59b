/** What a rule of clutter is: data, with small predicates where data doesn't suffice. */
import type { Piece } from '../page-tree.ts';
import type { ClutterKind } from '../types.ts';
import type { HintGroup } from './tables/hint-words.ts';
import type { PhraseGroup } from './tables/phrase-groups.ts';

/** A run of neighbouring pieces, as rules see it. */
export interface ClutterBox {
  readonly pieces: readonly Piece[];
  readonly text: string;
  readonly words: number;
  /** Share of the words that are links, 0 to 1. */
  readonly linkShare: number;
  readonly controls: number;
  readonly media: number;
  /** Pieces of one shape in a row. */
  readonly isRepeated: boolean;
  readonly place: 'before' | 'inside' | 'after';
  readonly isHidden: boolean;
  /** Short links to the parts of a site. */
  readonly isMenu: boolean;
  /** The story says all of it elsewhere. */
  readonly isRepeat: boolean;
  /** Inside the page's own navigation, header or footer. */
  readonly isFrame: boolean;
  /** A picture stands right before or after it. */
  readonly isBesidePicture: boolean;
  /** Before the story or among its first lines. */
  readonly isEarly: boolean;
  /** Behind the story or among its last lines. */
  readonly isLate: boolean;
  /** Who wrote the story, in full words. */
  readonly authors: readonly string[];
  /** True where the page's own copy of the story exists and has nothing of this. */
  readonly isDenied: boolean;
  readonly says: (group: PhraseGroup) => boolean;
  /** The same of its first few words alone. */
  readonly opens: (group: PhraseGroup) => boolean;
  /** A class, id or role on the box or near above it. */
  readonly isHinted: (group: HintGroup) => boolean;
}

export interface ClutterRule {
  /** `family/name`; the family is the kind. */
  readonly id: `${ClutterKind}/${string}`;
  /** Phrases and class hints that speak for this kind; each group that is found counts. */
  readonly says?: readonly PhraseGroup[];
  readonly hints?: readonly HintGroup[];
  /** What else speaks for it. */
  readonly and?: readonly (
    | 'form-fields'
    | 'many-links'
    | 'repeated-shape'
    | 'pictures'
    | 'navigation-tag'
    | 'repeats-text'
    | 'date-words'
    | 'legal-words'
  )[];
  /** Needed for the rule to be asked at all. */
  readonly when?: (box: ClutterBox) => boolean;
  /** Its condition alone tells the kind, whatever else speaks for another: its own words, not those of a group. */
  readonly tells?: true;
  /** Asked before `when` where the rule could take: for rules whose other questions are dear. */
  readonly mayTake?: (box: ClutterBox) => boolean;
  /** Two independent signs at once: then the rule takes out even what looks like the story. */
  readonly takes?: (box: ClutterBox) => boolean;
  /** What it takes is no story however much there is of it; as long as some story is left. */
  readonly takesMost?: true;
}

/** Marks an object as a rule, so that its fields are checked where they are written. */
export const defineRule = (rule: ClutterRule): ClutterRule => rule;
