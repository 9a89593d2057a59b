/** A page that means no good, and what must hold of any reading of it. */
import type { Random } from './random.ts';

export interface HostilePage {
  /** Which trick it tries. */
  readonly what: string;
  readonly html: string | Buffer;
  /** `text/html; charset=utf-8` where nothing else is said. */
  readonly contentType?: string;
  /** Words that no one who looks at the page sees. */
  readonly hidden?: readonly string[];
  /** Text of the story that anyone sees. */
  readonly shown?: readonly string[];
  /** The page's own scripts may run; else a policy forbids them, so that whatever runs was started by the reading. */
  readonly scripted?: boolean;
}

/** One family of tricks; the same seed gives the same page. A family with a list of tricks takes them in turn. */
export type MakePage = (random: Random, seed: number) => HostilePage;

/** The entry whose turn it is with this seed. */
export function takeTurn<T>(list: readonly T[], seed: number): T {
  return list[seed % list.length] as T;
}

/** Where the tricks of a page call when they run; the server of the fuzz counts the calls. */
export const CANARY = '/canary';

/** A whole document around a body. */
export function toDocument(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
}
