// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import config from '../../wxt.config.ts';

type Manifest = Record<string, unknown> & { readonly content_security_policy: { readonly extension_pages: string } };

function manifestFor(browser: string): Manifest {
  const make = config.manifest;
  if (typeof make !== 'function') throw new Error('The manifest is made by a function.');
  return make({ browser, command: 'build', mode: 'production', manifestVersion: 3 }) as unknown as Manifest;
}

describe.each(['chrome', 'firefox', 'edge', 'safari'])('the manifest for %s', (browser) => {
  const manifest = manifestFor(browser);

  it('asks for these four at install, in Chromium for its side panel, and for nothing else', () => {
    const forPanel = browser === 'chrome' || browser === 'edge' ? ['sidePanel'] : [];
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'contextMenus', 'storage', ...forPanel]);
    for (const key of ['host_permissions', 'optional_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable'])
      expect(manifest).not.toHaveProperty(key);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  it('lets its pages run and show nothing from elsewhere', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|\*|blob:/);
  });

  it.each(['popup', 'options', 'welcome', 'history', 'panel'])('shows no picture from elsewhere in its %s page', (page) => {
    const html = readFileSync(join(import.meta.dirname, '../../entrypoints', page, 'index.html'), 'utf8');
    expect(html).toContain(`<meta http-equiv="Content-Security-Policy" content="img-src 'self' data:" />`);
  });

  it('has a shortcut for the toolbar button', () => {
    expect(manifest.commands).toHaveProperty('_execute_action');
  });
});

it('has a sidebar in Firefox that does not open by itself', () => {
  expect(manifestFor('firefox').sidebar_action).toMatchObject({ default_panel: 'panel.html', open_at_install: false });
});

it('tells Firefox that nothing is collected', () => {
  expect(manifestFor('firefox').browser_specific_settings).toMatchObject({
    gecko: { data_collection_permissions: { required: ['none'] } },
  });
});
