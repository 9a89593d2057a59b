/** What is known of an element of a laid-out page, and how it is asked. */
import type { Edges } from './clips.ts';
import type { Colour } from './colour-spaces.ts';
import type { DomAccess } from './dom-access.ts';

/** How an element and what is above it bear on what stands in it. */
export interface Surroundings {
  readonly opacity: number;
  /** Invisible until it fades in. */
  readonly comes: boolean;
  /** Clipped away as a whole. */
  readonly isShut: boolean;
  /** Within a box that scrolls: what lies outside of the page may be scrolled to. */
  readonly scrolls: boolean;
  /** Whether what is put under it lies behind a ground. */
  readonly isShaded: boolean;
  /** Stays in its place of the window. */
  readonly isFixed: boolean;
  /** Boxes around it that cut what overflows them. */
  readonly edges: Edges | null;
  /** The colour it stands on, or null where that is a picture or not known. */
  readonly ground: Colour | null;
}

export interface Eyes {
  readonly view: Window;
  readonly dom: DomAccess;
  readonly aroundOf: (element: Element) => Element | null;
  readonly boxOf: (element: Element) => DOMRect;
  readonly surround: (element: Element) => Surroundings;
}
