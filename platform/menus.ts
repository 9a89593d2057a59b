/** The right-click menu: its entries, and the job that each one notes. */
import type { Browser, browser } from './browser.ts';
import { dropNote, type Job, keepJob, noteJob } from './jobs.ts';
import { findLinkObstacle, type PermissionsApi, requestAccess } from './link-access.ts';
import { openReader, type ReaderApi } from './open-reader.ts';
import type { SessionApi } from './session.ts';

type Click = Pick<Browser.contextMenus.OnClickData, 'menuItemId' | 'frameId' | 'linkUrl' | 'pageUrl'>;
type Tab = Pick<Browser.tabs.Tab, 'id' | 'url'>;

export interface MenusApi extends SessionApi, ReaderApi, PermissionsApi {
  readonly contextMenus: Pick<typeof browser.contextMenus, 'create' | 'removeAll' | 'onClicked'>;
  readonly action: Partial<Pick<typeof browser.action, 'openPopup'>>;
  readonly i18n: { getMessage(key: string): string };
}

interface MenuEntry {
  readonly id: string;
  /** Key of its title in the locales. */
  readonly title: string;
  readonly contexts: NonNullable<Browser.contextMenus.CreateProperties['contexts']>;
  /** Must ask for what it needs before it waits for anything. */
  readonly toJob: (api: MenusApi, click: Click, tab: Tab & { readonly id: number }) => Promise<Job>;
}

const ENTRIES: readonly MenuEntry[] = [
  {
    id: 'page',
    title: 'menu_page',
    contexts: ['page', 'frame', 'selection', 'link', 'image', 'video', 'audio', 'editable'],
    toJob: async (_api, _click, tab) => ({ mode: 'page', tabId: tab.id, ...addressOf(tab) }),
  },
  {
    id: 'selection',
    title: 'menu_selection',
    contexts: ['selection'],
    toJob: async (_api, { frameId }, tab) => ({ mode: 'selection', tabId: tab.id, frameId: frameId ?? 0, ...addressOf(tab) }),
  },
  {
    id: 'link',
    title: 'menu_link',
    contexts: ['link'],
    toJob: async (api, { linkUrl = '', pageUrl }, tab) => {
      const obstacle = findLinkObstacle(linkUrl, tab.url ?? pageUrl);
      const refusal = obstacle ?? ((await requestAccess(api, linkUrl)) ? null : 'access-refused');
      return { mode: 'link', tabId: tab.id, url: linkUrl, refusal };
    },
  },
];

/** Makes the menu anew: an event page's menu outlives the page, an update may change the texts. */
export async function createMenus(api: MenusApi): Promise<void> {
  await api.contextMenus.removeAll();
  for (const { id, title, contexts } of ENTRIES) api.contextMenus.create({ id, title: api.i18n.getMessage(title), contexts });
}

export async function takeMenuClick(api: MenusApi, click: Click, tab: Tab | undefined): Promise<void> {
  const entry = ENTRIES.find(({ id }) => id === click.menuItemId);
  if (!entry || tab?.id === undefined) return;
  const job = await entry.toJob(api, click, { ...tab, id: tab.id });
  await noteJob(api, job);
  if (await opensPopup(api)) return;
  await dropNote(api);
  await openReader(api, { job: await keepJob(api, job) }, tab.id);
}

/** False where this browser opens no popup from code, or not now. */
async function opensPopup(api: MenusApi): Promise<boolean> {
  try {
    if (!api.action.openPopup) return false;
    await api.action.openPopup();
    return true;
  } catch {
    return false;
  }
}

function addressOf({ url }: Tab): { readonly address?: string } {
  return url === undefined ? {} : { address: url };
}
