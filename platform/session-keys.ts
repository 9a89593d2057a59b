/** Where things stand in the session that more than one script looks for. */

/** What a menu click left for the popup that opens next. */
export const NOTE_FOR_POPUP = 'job:popup';

/** Stories noted only so that a popup opened again shows them at once: where the session is full they go first. */
export const SHOWN_SHELF = 'shown';

/** What a tab's page was last shown as. */
export function shownKey(tabId: number): string {
  return `shown:${tabId}`;
}
