/** Where the toolbar button is. */
import type { browser } from './browser.ts';

export interface ToolbarApi {
  readonly action: {
    /** Not in every browser. */
    readonly getUserSettings?: () => Promise<{ readonly isOnToolbar?: boolean | undefined }>;
  };
  readonly runtime: Pick<typeof browser.runtime, 'getURL'>;
}

/** Whether the button stands in the toolbar rather than in the menu of extensions; null where the browser doesn't tell. */
export async function findIsPinned({ action }: ToolbarApi): Promise<boolean | null> {
  try {
    return (await action.getUserSettings?.())?.isOnToolbar ?? null;
  } catch {
    return null;
  }
}

export function isFirefox({ runtime }: ToolbarApi): boolean {
  return runtime.getURL('').startsWith('moz-extension:');
}
