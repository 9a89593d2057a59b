/** What the built extension may do: no more than this, in any browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ALLOWED = ['activeTab', 'contextMenus', 'scripting', 'storage'];
/** Where the browser has a side panel; it gives access to nothing. */
const FOR_PANEL = 'sidePanel';

/** All that a manifest of ours says; a key more would be a power more: another page for the browser's own, a devtools page, a rule for requests. */
const KEYS = [
  ...['manifest_version', 'name', 'short_name', 'description', 'version', 'icons', 'default_locale', 'minimum_chrome_version'],
  ...['permissions', 'optional_host_permissions', 'action', 'commands', 'content_security_policy', 'browser_specific_settings'],
  ...['background', 'options_ui', 'side_panel', 'sidebar_action', 'incognito'],
];
const OPTIONAL_HOSTS = ['https://*/*', 'http://*/*'];

interface Manifest {
  readonly side_panel?: unknown;
  readonly permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly content_scripts?: readonly unknown[];
  readonly web_accessible_resources?: readonly unknown[];
  readonly optional_permissions?: readonly string[];
  readonly externally_connectable?: unknown;
}

/** What goes beyond; none where all is well. */
export function findExcess(folder: string): string[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  return [
    ...(manifest.permissions ?? [])
      .filter((name) => !ALLOWED.includes(name) && !(name === FOR_PANEL && manifest.side_panel))
      .map((name) => `permission ${name}`),
    ...(manifest.optional_permissions ?? []).map((name) => `optional permission ${name}`),
    ...(manifest.host_permissions ?? []).map((host) => `access to ${host} from the start`),
    ...(manifest.content_scripts ?? []).map(() => 'a script in pages without a click'),
    ...(manifest.web_accessible_resources ?? []).map(() => 'a file that pages can see'),
    ...(manifest.optional_host_permissions ?? []).filter((host) => !OPTIONAL_HOSTS.includes(host)).map((host) => `a question for ${host}`),
    ...Object.keys(manifest)
      .filter((key) => !KEYS.includes(key) && !Array.isArray((manifest as Readonly<Record<string, unknown>>)[key]))
      .map((key) => `manifest key ${key}`),
    ...(manifest.externally_connectable === undefined ? [] : ['messages from pages']),
  ];
}
