/** How the extension is built: one manifest for Chromium, Edge, Firefox and Safari, with the least that it needs. */
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { licencePath, SHIPPED_WORKS } from './assets/shipped-works.ts';
import { joinChunks } from './scripts/join-chunks.ts';
import { PackageRecord } from './scripts/package-record.ts';
import { makeZipStable } from './scripts/stable-zip.ts';

/** Firefox: the first version that has every API used here and reads `data_collection_permissions`, on Android too. */
const FIREFOX_MIN_VERSION = '142.0';
/** Chromium: the first version where a menu click can open the popup without a policy. */
const CHROMIUM_MIN_VERSION = '127';
/** Safari: the first version with `storage.session` and `scripting` as used here. */
const SAFARI_MIN_VERSION = '17.4';

/** Only these four; a site is asked for when a reader asks for a page of it. */
const PERMISSIONS = ['activeTab', 'scripting', 'contextMenus', 'storage'];
/**
 * Chromium has no side panel without it. It gives access to nothing and brings no warning. As an optional permission it
 * is granted, but the browser ends when the panel is then opened (Chromium 156).
 */
const PANEL_PERMISSION = 'sidePanel';
const PANEL = 'panel.html';

/**
 * What our own pages may do. `connect-src` and `img-src` have to allow any site here, because they are fixed when the
 * extension is built, a reader may grant any site, and pictures that a reader asks for come from any; each page closes
 * them for itself (`platform/connections.ts`, `platform/limit-pictures.ts`).
 */
const PAGE_POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: http: https:",
  'font-src': "'self'",
  'connect-src': 'http: https:',
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};
/** No string becomes markup or script in our pages, but for one inert document (`platform/parse-fetched.ts`). */
const SHIPPED_POLICY = { ...PAGE_POLICY, 'require-trusted-types-for': "'script'", 'trusted-types': 'fetched-page' };
/** The development server puts styles into the page and talks to it. */
const DEVELOPMENT_POLICY = { ...PAGE_POLICY, 'style-src': "'self' 'unsafe-inline'", 'connect-src': 'http: https: ws:' };

/** Not S, which Firefox keeps for its History menu while a page is in front; not N, which is Chromium's split view. */
const SHORTCUT = 'Alt+Shift+G';

/** What is loaded together is one file: what every view shows with, and what reads and summarizes. */
const JOINED = {
  show: [
    'entrypoints/popup/index.html',
    'engine/declutter/clutter-kinds.ts',
    'engine/find-point-speech.ts',
    'engine/group-removals.ts',
    'engine/locate/preview-of.ts',
    'engine/settle-reading.ts',
    'engine/summarize/summary-lists.ts',
  ],
  read: [
    'entrypoints/work/read-copy.ts',
    'entrypoints/work/to-story.ts',
    'engine/prepare.ts',
    'engine/read-copy.ts',
    'engine/site-rules/apply-site-rules.ts',
    'engine/structure/annotate.ts',
    'engine/summarize/summarize.ts',
  ],
  again: ['engine/read-again.ts'],
  adjust: ['engine/index.ts'],
};

const packages = new PackageRecord();

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  // As root Chromium refuses to start with its sandbox.
  webExt: { chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [] },
  // What every browser of the versions below reads as it stands; with an older target, regular expressions are rewritten at
  // length. They load modules ahead by themselves, too: the polyfill for it would be a second place that fetches.
  vite: ({ command }) => ({
    // The development server serves modules as they are, and joins none.
    plugins: [packages.plugin, ...(command === 'build' ? [joinChunks(import.meta.dirname, JOINED)] : [])],
    build: { target: 'es2023', modulePreload: { polyfill: false, resolveDependencies: onlyForPages } },
  }),
  hooks: {
    'build:before': () => packages.clear(),
    'build:done': ({ config }) => packages.write(`${config.outDir}-packages.json`),
    'zip:extension:done': (_wxt, path) => makeZipStable(path),
    'zip:sources:done': (_wxt, path) => makeZipStable(path),
    // The licences of what ships, as the packages give them.
    'build:publicAssets': (_wxt, files) => {
      for (const work of SHIPPED_WORKS) {
        const absoluteSrc = join(import.meta.dirname, 'node_modules', work.package, work.file);
        files.push({ absoluteSrc, relativeDest: licencePath(work.name).slice(1) });
      }
    },
    // WXT names the button after the popup's title, which is for its window; the button says what it does.
    'build:manifestGenerated': (_wxt, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_actionTitle__';
      // WXT takes a page of the name `history` for one that is to replace the browser's own.
      delete manifest.chrome_url_overrides;
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Nutgraf',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: {},
    commands: { _execute_action: { suggested_key: { default: SHORTCUT } } },
    content_security_policy: { extension_pages: toPolicy(command === 'serve' ? DEVELOPMENT_POLICY : SHIPPED_POLICY) },
    ...panelOf(browser),
    ...minimumVersion(browser),
  }),
});

/** What a page needs is preloaded where its document says so; a link for each chunk made by script costs more than it saves. */
function onlyForPages(_file: string, chunks: string[], { hostType }: { readonly hostType: 'html' | 'js' }): string[] {
  return hostType === 'html' ? chunks : [];
}

function toPolicy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map((directive) => directive.join(' '))
    .join('; ');
}

/** Beside the page: Chromium's side panel, Firefox's sidebar, which must not open by itself after the install. */
function panelOf(browser: string) {
  if (browser === 'safari') return { permissions: PERMISSIONS };
  if (browser !== 'firefox') return { permissions: [...PERMISSIONS, PANEL_PERMISSION], side_panel: { default_path: PANEL } };
  const icon = { 16: 'icon/16.png', 32: 'icon/32.png' };
  const sidebar = { default_panel: PANEL, default_title: '__MSG_extensionName__', default_icon: icon, open_at_install: false };
  return { permissions: PERMISSIONS, sidebar_action: sidebar };
}

function minimumVersion(browser: string) {
  if (browser === 'safari') return { browser_specific_settings: { safari: { strict_min_version: SAFARI_MIN_VERSION } } };
  if (browser !== 'firefox') return { minimum_chrome_version: CHROMIUM_MIN_VERSION };
  const gecko = {
    id: 'nutgraf@nutgraf.example',
    strict_min_version: FIREFOX_MIN_VERSION,
    data_collection_permissions: { required: ['none'] },
  };
  return { browser_specific_settings: { gecko } };
}
