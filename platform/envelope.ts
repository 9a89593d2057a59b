/** What an injected script sends back: plain data with a tag. No extension API here, for a page can shadow it. */
import type { PageCopy } from '../engine/index.ts';

export const ENVELOPE_VERSION = 1;

/** What is known of the page beside its copy. */
export interface PageFacts {
  readonly url: string;
  /** When the document began, in milliseconds since 1970: no two documents of a tab share it. */
  readonly born: number;
  /** How long ago that was, in milliseconds. */
  readonly age: number;
  /** Characters of all text in the document: grows while a script still fills the page. */
  readonly characters: number;
  /** What the server said the page is, for example `text/html`; a PDF's is `application/pdf`. */
  readonly contentType: string;
}

export type Envelope =
  | (PageFacts & { readonly v: typeof ENVELOPE_VERSION; readonly ok: true; readonly copy: PageCopy })
  | (PageFacts & { readonly v: typeof ENVELOPE_VERSION; readonly ok: false });

/** Runs `copy` and seals what it gives. Synchronous and never throws, so that an answer always comes. */
export function sealCopy(document: Document, copy: (page: { readonly url: string }) => PageCopy): Envelope {
  const facts = { v: ENVELOPE_VERSION, ...describePage(document) } as const;
  try {
    return { ...facts, ok: true, copy: copy({ url: facts.url }) };
  } catch {
    return { ...facts, ok: false };
  }
}

/** Through the prototypes' own methods and getters: a form named `contentType` would hide the document's. */
function describePage(document: Document): PageFacts {
  return {
    url: location.href,
    born: performance.timeOrigin,
    age: performance.now(),
    characters: countCharacters(document),
    contentType: String(ask(Document.prototype, 'contentType', document) ?? ''),
  };
}

/** So many texts are counted; all of them at once as one string would take as much memory as a huge page. */
const MOST_TEXTS = 50_000;

function countCharacters(document: Document): number {
  const walker = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
  let characters = 0;
  for (let seen = 0; seen < MOST_TEXTS && walker.nextNode() !== null; seen++) characters += (walker.currentNode as Text).length;
  return characters;
}

function ask(prototype: object, name: string, node: Node): unknown {
  return Object.getOwnPropertyDescriptor(prototype, name)?.get?.call(node);
}
