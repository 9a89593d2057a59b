/** A browser made of plain values: just the calls that the platform makes, with what a test wants them to answer. */

import type { Article, Draft, Evidence, Reading } from '../../engine/index.ts';
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

/** The evidence of a shop. */
const SHOP: Evidence = {
  types: ['Product', 'ItemList'],
  hasArticle: false,
  openGraphType: 'product',
  wordCount: 0,
  bodyWords: 0,
  isLocked: false,
  hasGate: false,
  links: [],
  counts: { prices: 40, buttons: 40 },
};

/** What a page gives of which the verdict is this reading. */
export function makeDraft(reading: Reading): Draft {
  const {
    direction: _direction,
    completeness: _completeness,
    ...story
  } = (reading.ok ? reading.article : reading.anyway) ?? {
    ...makeArticle(),
    blocks: [],
  };
  return { ...story, cut: false, evidence: !reading.ok && reading.why === 'no-article' ? SHOP : null };
}

export function makeEnvelope(reading: Reading, facts: Partial<Envelope> = {}): Envelope {
  return {
    v: 1,
    ok: true,
    url: 'https://daily.example/story',
    born: 1_000,
    age: 60_000,
    characters: 4_000,
    contentType: 'text/html',
    draft: makeDraft(reading),
    ...facts,
  } as Envelope;
}
