/** The extension's side of marking a sentence: what it asks of the browser, and what it says when the browser can't. */
import { describe, expect, it } from 'vitest';
import { clearInPage, type HighlightApi, showInPage } from '../../platform/highlight.ts';

const WANTED = { text: 'The ferry sails again.', before: 'The storm is over. ' };
const TAB = 7;

/** A browser that writes down what is asked of it, in order, and answers every script with `result`. */
function recordingApi(result: unknown, failure?: string) {
  const asked: {
    readonly what: string;
    readonly files?: unknown;
    readonly args?: unknown;
    readonly origin?: unknown;
    readonly tab: unknown;
  }[] = [];
  const record =
    (what: string, answer: unknown) => (details: { target: { tabId: number }; files?: unknown; args?: unknown; origin?: unknown }) => {
      asked.push({ what, files: details.files, args: details.args, origin: details.origin, tab: details.target.tabId });
      return failure === undefined ? Promise.resolve(answer) : Promise.reject(new Error(failure));
    };
  const scripting = {
    insertCSS: record('insertCSS', undefined),
    removeCSS: record('removeCSS', undefined),
    executeScript: record('executeScript', [{ result }]),
  };
  return { asked, api: { scripting } as unknown as HighlightApi };
}

describe('showInPage', () => {
  it.each(['shown', 'not-found'])('says what the page said: %s', async (said) => {
    const { api, asked } = recordingApi(said);
    expect(await showInPage(api, TAB, WANTED)).toBe(said);
    expect(asked.every(({ tab }) => tab === TAB)).toBe(true);
    expect(asked.filter(({ what }) => what === 'insertCSS').map(({ origin }) => origin)).toEqual(['AUTHOR', 'USER']);
    expect(asked.flatMap(({ files }) => files ?? [])).toEqual(['/highlight.js']);
    expect(asked.at(-1)?.args).toEqual([{ ...WANTED, after: '' }]);
  });

  it.each([
    ['a page that gives no answer of ours', null, undefined, 'fault'],
    ['a page that may not be touched', null, 'Cannot access contents of the page', 'no-access'],
    ['a tab that has gone', null, 'No tab with id: 7.', 'tab-closed'],
  ])('tells the reason on %s', async (_name, result, failure, code) => {
    expect(await showInPage(recordingApi(result, failure).api, TAB, WANTED)).toEqual({ code });
  });
});

describe('clearInPage', () => {
  it('takes mark and style away', async () => {
    const { api, asked } = recordingApi(null);
    expect(await clearInPage(api, TAB)).toBe(true);
    expect(asked.map(({ what }) => what)).toEqual(['executeScript', 'removeCSS', 'removeCSS']);
  });

  it('tells why it could not', async () => {
    expect(await clearInPage(recordingApi(null, 'No tab with id: 7.').api, TAB)).toEqual({ code: 'tab-closed' });
  });
});
