/** From a browser's error message to what it means for the reader. Browsers give no codes, only these sentences. */
import { classifyAddress, isPdfAddress } from './classify-address.ts';
import type { PlatformProblem } from './problem.ts';

type Code = PlatformProblem['code'];

/** First match wins; each pattern names the messages it stands for. */
const MEANINGS: readonly (readonly [RegExp, Code])[] = [
  [/context invalidated/i, 'extension-updated'], // "Extension context invalidated."
  [/no tab with id|invalid tab id|tab was closed|no current window/i, 'tab-closed'], // "No tab with id: 7.", "Invalid tab ID: 7"
  [/gallery cannot be scripted/i, 'store-page'], // "The extensions gallery cannot be scripted."
  [/showing error page/i, 'browser-page'], // "Frame with ID 0 is showing error page"
  [/frame with id \d{1,9} was removed|no frame with id|document was (?:removed|destroyed)/i, 'navigated'], // "Frame with ID 0 was removed."
  [/cannot access a \w{1,20}:\/\/ url/i, 'browser-page'], // "Cannot access a chrome:// URL"
];

/** What an error of `scripting` or `tabs` means on a page with this address; `no-access` where the message tells no more. */
export function classifyError(error: unknown, address: string | undefined): Code {
  const message = error instanceof Error ? error.message : String(error);
  const known = MEANINGS.find(([pattern]) => pattern.test(message))?.[1];
  if (known) return known;
  if (address?.startsWith('file:')) return 'file-access';
  if (address === undefined) return 'no-access';
  return classifyAddress(address) ?? (isPdfAddress(address) ? 'pdf' : 'no-access'); // Firefox lets nobody into its PDF viewer
}
