/** A whole extension API of plain values, for the pages' own entry files. */
import { vi } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { FakeStorage, type FakeTab, makeFakeTabs } from '../platform/fake-browser.ts';

export interface FakeChromeOptions {
  readonly tabs?: readonly FakeTab[];
  /** What the page gives when a script runs in it: one answer after the other, the last for good. */
  readonly answers?: readonly (() => Promise<unknown>)[];
  readonly grants?: boolean;
}

export const STORY_TAB: FakeTab = { id: 7, url: 'https://daily.example/story', status: 'complete', index: 0, windowId: 1 };

export function makeFakeChrome({ tabs = [STORY_TAB], answers = [], grants = false }: FakeChromeOptions) {
  const session = new FakeStorage();
  const local = new FakeStorage();
  const injected: { files?: string[] }[] = [];
  const opened: string[] = [];
  const fakeTabs = makeFakeTabs(tabs);
  const texts: Readonly<Record<string, { readonly message: string } | undefined>> = messages;
  const chrome = {
    runtime: {
      id: 'nutgraf',
      getURL: (path: string) => `ext:/${path}`,
      openOptionsPage: async () => void opened.push('options'),
      getManifest: () => ({ version: '1.2.3' }),
    },
    tabs: fakeTabs,
    commands: { getAll: async () => [{ name: '_execute_action', shortcut: 'Alt+Shift+G' }] },
    storage: { session, local },
    i18n: { getMessage: (key: string) => texts[key]?.message ?? '' },
    permissions: { contains: async () => grants, request: async () => grants },
    scripting: {
      executeScript: async (injection: { files?: string[] }) => {
        injected.push(injection);
        const scripts = injected.filter(({ files }) => files).length;
        if (!injection.files) return [{ result: { url: STORY_TAB.url, born: 1_000, characters: 4_000 } }];
        return (answers[scripts - 1] ?? answers.at(-1) ?? (() => new Promise(() => undefined)))();
      },
    },
  };
  return { chrome, session, local, injected, opened, tabs: fakeTabs };
}

/** Loads a page's entry file into an empty document, as a browser would. */
export async function loadPage(load: () => Promise<unknown>, fake: ReturnType<typeof makeFakeChrome>, search = ''): Promise<void> {
  vi.resetModules();
  vi.doMock('../../platform/browser.ts', () => ({ browser: fake.chrome }));
  history.replaceState(null, '', `/${search}`);
  document.documentElement.dataset.view = 'working';
  document.head.replaceChildren();
  document.body.innerHTML = '<div id="app"></div>';
  await load();
}

export const state = () => ({ view: document.documentElement.dataset.view, problem: document.documentElement.dataset.problem });
export const buttonNamed = (name: string) => [...document.querySelectorAll('button')].find((button) => button.textContent?.includes(name));
const policies = () => [...document.head.querySelectorAll('meta[http-equiv]')].map((meta) => meta.getAttribute('content') ?? '');
export const connections = () => policies().find((policy) => policy.startsWith('connect-src'));
export const pictureSources = () => policies().find((policy) => policy.startsWith('img-src'));
