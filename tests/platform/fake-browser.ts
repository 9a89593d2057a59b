/** A browser made of plain values: just the calls that the platform makes, with what a test wants them to answer. */
import { type Article, copyPage, type PageCopy, type Reading } from '../../engine/index.ts';
import type { Envelope } from '../../platform/envelope.ts';

type Listener = (...values: readonly never[]) => unknown;

/** An event that a test can fire. */
export class FakeEvent {
  readonly listeners = new Set<Listener>();
  addListener = (listener: Listener) => void this.listeners.add(listener);
  removeListener = (listener: Listener) => void this.listeners.delete(listener);
  hasListener = (listener: Listener) => this.listeners.has(listener);
  fire(...values: readonly unknown[]): unknown[] {
    return [...this.listeners].map((listener) => listener(...(values as readonly never[])));
  }
}

/** Storage in memory that holds at most so many characters of JSON. */
export class FakeStorage {
  readonly values = new Map<string, string>();
  readonly #room: number;
  constructor(room = Number.POSITIVE_INFINITY) {
    this.#room = room;
  }
  get = async (wanted: string | readonly string[] | null): Promise<Record<string, unknown>> => {
    const keys = wanted === null ? [...this.values.keys()] : [wanted].flat();
    return Object.fromEntries(keys.filter((key) => this.values.has(key)).map((key) => [key, JSON.parse(this.values.get(key) ?? 'null')]));
  };
  set = async (values: Record<string, unknown>) => {
    const added = Object.entries(values).map(([key, value]) => [key, JSON.stringify(value)] as const);
    const rest = [...this.values].filter(([key]) => !(key in values));
    const size = [...rest, ...added].reduce((sum, [, json]) => sum + json.length, 0);
    if (size > this.#room) throw new Error('Session storage quota bytes exceeded. Values were not stored.');
    for (const [key, json] of added) this.values.set(key, json);
  };
  remove = async (keys: string | string[]) => {
    for (const key of [keys].flat()) this.values.delete(key);
  };
}

export interface FakeTab {
  readonly id: number;
  readonly url?: string;
  readonly status?: string;
  readonly incognito?: boolean;
  readonly index?: number;
  readonly windowId?: number;
}

export function makeFakeTabs(tabs: readonly FakeTab[]) {
  return {
    onRemoved: new FakeEvent(),
    onUpdated: new FakeEvent(),
    onReplaced: new FakeEvent(),
    created: [] as { url: string; index?: number }[],
    async get(id: number) {
      const tab = tabs.find((known) => known.id === id);
      if (!tab) throw new Error(`No tab with id: ${id}.`);
      return tab;
    },
    async query() {
      return tabs.slice(0, 1);
    },
    async create(this: { created: object[] }, properties: { url: string }) {
      this.created.push(properties);
    },
  };
}

export function makeArticle(text = 'The council met on Tuesday.'): Article {
  return {
    url: 'https://daily.example/story',
    language: 'en',
    direction: 'ltr',
    completeness: 'full',
    removed: [],
    head: { headline: { value: 'Council meets', from: 'page:h1' }, bylines: [] },
    blocks: [{ kind: 'paragraph', id: 0, text }],
  };
}

export const AN_ARTICLE: Reading = { ok: true, article: makeArticle() };
export const NO_ARTICLE: Reading = { ok: false, why: 'no-article', anyway: null };

/** What a page gives whose HTML is this. */
export function makeCopy(html: string, selected: string | null = null): PageCopy {
  const document = new DOMParser().parseFromString(`<html lang="en"><title>Council meets</title>${html}</html>`, 'text/html');
  return { ...copyPage(document, { url: 'https://daily.example/story' }), selected };
}

const SENTENCE = 'The council met on Tuesday and agreed to mend the old bridge over the river before the winter comes. ';
const PARTS = ['upper town', 'harbour', 'old mill', 'market', 'school', 'station'].map(
  (place) =>
    `<p>${SENTENCE.replace('on Tuesday', `in the ${place}`)}Two members for the ${place} were against it, and said that nobody had asked them.</p>`,
);
export const STORY_HTML = `<article><h1>Council meets</h1><p>${SENTENCE}</p>${PARTS.join('')}<hr>${PARTS[0]?.replaceAll('upper', 'lower')}</article>`;
export const STORY_PAGE = makeCopy(STORY_HTML);
/** A shop with enough words to be read anyway. */
export const SHOP_PAGE: PageCopy = {
  ...makeCopy(`<h1>Council meets</h1>${`<div class="price"><p>${SENTENCE}</p><button>Buy</button></div>`.repeat(12)}`),
  url: 'https://daily.example/shop/products/',
  metas: [['og:type', 'product']],
  jsonLd: { types: ['Product', 'ItemList'], hasArticle: false, authors: [] },
};

export function makeEnvelope(copy: PageCopy, facts: Partial<Envelope> = {}): Envelope {
  return {
    v: 1,
    ok: true,
    url: 'https://daily.example/story',
    born: 1_000,
    age: 60_000,
    characters: 4_000,
    contentType: 'text/html',
    copy,
    ...facts,
  } as Envelope;
}
