/** Changes what Chromium lets the extension do, with the switches of chrome://extensions. */
import type { DrivenBrowser } from './surface.ts';
import { waitUntil } from './wait-until.ts';

/** The extension is loaded anew by it, an unpacked one only while the page of extensions is in developer mode. */
export async function changeLeave(
  { open, extensionOrigin }: DrivenBrowser,
  leave: 'incognitoAccess' | 'fileAccess',
  isGiven: boolean,
): Promise<void> {
  const id = JSON.stringify(new URL(extensionOrigin).host);
  const manager = await open('chrome://extensions/');
  await manager.evaluate(`chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })`);
  await manager.evaluate(`chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${id}, ${leave}: ${isGiven} })`);
  await waitUntil('the extension to stand with its new leave', () =>
    manager.evaluate<boolean>(
      `chrome.developerPrivate.getExtensionInfo(${id}).then(({ ${leave}: leave, state }) => leave.isActive === ${isGiven} && state === 'ENABLED')`,
    ),
  );
  await manager.close();
}
