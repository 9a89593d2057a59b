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

/** Through the prototypes' own getters: a form named `documentElement` would hide the document's. */
function describePage(document: Document): PageFacts {
  const root = ask(Document.prototype, 'documentElement', document);
  const text = root instanceof Element ? ask(Node.prototype, 'textContent', root) : '';
  return {
    url: location.href,
    born: performance.timeOrigin,
    age: performance.now(),
    characters: typeof text === 'string' ? text.length : 0,
    contentType: String(ask(Document.prototype, 'contentType', document) ?? ''),
  };
}

function ask(prototype: object, name: string, node: Node): unknown {
  return Object.getOwnPropertyDescriptor(prototype, name)?.get?.call(node);
}
