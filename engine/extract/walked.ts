/** What the walk over a page leaves for those who tell what of it is hidden. */
import type { PageNode } from '../page-tree.ts';
import type { DomAccess } from './dom-access.ts';
import type { Fading } from './fading.ts';

/** `elements` are the live ones, by index. */
export interface Walked {
  readonly dom: DomAccess;
  readonly nodes: readonly PageNode[];
  readonly elements: readonly Element[];
  readonly fading: Fading;
}
