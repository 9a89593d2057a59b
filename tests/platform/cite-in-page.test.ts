import { expect, it } from 'vitest';
import { citeInPage } from '../../platform/cite-in-page.ts';
import type { ScriptingApi } from '../../platform/inject.ts';

const PAGE = 'https://herald.example/bridge';

function makeApi(answer: () => Promise<unknown>) {
  const asked: object[] = [];
  const scripting = {
    executeScript: async (injection: { files?: string[] }) => {
      asked.push(injection);
      return injection.files ? [{}] : [{ result: await answer() }];
    },
  };
  return { api: { scripting } as unknown as ScriptingApi, asked };
}
const cite = (answer: () => Promise<unknown>, url = PAGE) => citeInPage(makeApi(answer).api, 7, url, [{ text: 'One.' }, { text: 'Two.' }]);

it('puts the script into the page, then asks it', async () => {
  const { api, asked } = makeApi(async () => null);
  await citeInPage(api, 7, PAGE, [{ text: 'One.', before: 'Then. ' }]);
  expect(asked).toMatchObject([{ files: ['/cite.js'] }, { args: [[{ text: 'One.', before: 'Then. ', after: '' }]] }]);
});

it.each([
  [PAGE, `${PAGE}#:~:text=One`],
  [`${PAGE}#part`, `${PAGE}#part:~:text=One`],
  [`${PAGE}#:~:text=Old`, `${PAGE}#:~:text=One`],
])('makes links to %s', async (url, expected) => {
  expect(await cite(async () => ({ url: `${PAGE}#top`, directives: ['One', null] }), url)).toEqual([expected, null]);
});

it.each<[string, () => Promise<unknown>]>([
  ['shows another page', async () => ({ url: 'https://herald.example/other', directives: ['One', 'Two'] })],
  ['answers something else', async () => ({ url: PAGE, directives: [1, 2] })],
  ['has no citer', async () => null],
  ['is gone', () => Promise.reject(new Error('No tab with id: 7.'))],
])('gives none for a tab that %s', async (_, answer) => {
  expect(await cite(answer)).toBeNull();
});
