import { describe, expect, it } from 'vitest';
import { fetchPage } from '../../platform/fetch-page.ts';

const PAGE = 'https://daily.example/story';
const HTML = { 'content-type': 'text/html; charset=utf-8' };
const LIMITS = { deadlineMs: 200, mostBytes: 1_000 };

type Load = typeof fetch;
const answers =
  (body: BodyInit | null, init: ResponseInit = { headers: HTML }): Load =>
  async () =>
    new Response(body, init);
const redirects =
  (then: Load): Load =>
  async (url, init) =>
    init?.redirect === 'manual' ? ({ type: 'opaqueredirect' } as Response) : then(url, init);
const reached =
  (url: string): Load =>
  async () =>
    Object.defineProperty(new Response('<p>Story</p>', { headers: HTML }), 'url', { value: url });
const failsToFetch: Load = () => Promise.reject(new TypeError('Failed to fetch'));
/** Answers never, but gives up when told to, as `fetch` does. */
const neverAnswers: Load = (_url, init) =>
  new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)));

describe('a linked page', () => {
  it.each([
    ['is read', answers('<p>Story</p>'), { ok: true, value: { html: '<p>Story</p>', url: PAGE } }],
    ['is read after a redirect on its own site', redirects(answers('<p>Story</p>')), { ok: true, value: { html: '<p>Story</p>' } }],
    ['is read as XHTML', answers('<p/>', { headers: { 'content-type': 'application/xhtml+xml' } }), { ok: true }],
    ['leads on to another site', redirects(failsToFetch), { ok: false, problem: { code: 'redirected', detail: 'daily.example' } }],
    ['leads elsewhere though it must not', redirects(reached('https://other.example/')), { ok: false, problem: { code: 'redirected' } }],
    ['leads into the own network', redirects(reached('http://192.168.0.1/')), { ok: false, problem: { code: 'redirected' } }],
    ['leads to another port', redirects(reached('https://daily.example:8443/')), { ok: false, problem: { code: 'redirected' } }],
    [
      'leads on within its site',
      redirects(reached('https://daily.example/other')),
      { ok: true, value: { url: 'https://daily.example/other' } },
    ],
    ['is not found', answers('no', { status: 404, headers: HTML }), { ok: false, problem: { code: 'server-error', detail: '404' } }],
    ['breaks the server', answers('no', { status: 503, headers: HTML }), { ok: false, problem: { code: 'server-error', detail: '503' } }],
    ['is a picture', answers('x', { headers: { 'content-type': 'image/png' } }), { ok: false, problem: { code: 'not-a-web-page' } }],
    ['is of no known type', answers('x', { headers: {} }), { ok: false, problem: { code: 'not-a-web-page' } }],
    ['is a PDF', answers('%PDF', { headers: { 'content-type': 'application/pdf' } }), { ok: false, problem: { code: 'pdf' } }],
    ['is too large', answers('x'.repeat(1_001)), { ok: false, problem: { code: 'too-large' } }],
    ['is just small enough', answers('x'.repeat(1_000)), { ok: true }],
    ['is empty', answers(null), { ok: true, value: { html: '' } }],
    ['can not be reached', failsToFetch, { ok: false, problem: { code: 'offline', detail: 'daily.example' } }],
    ['never answers', neverAnswers, { ok: false, problem: { code: 'fetch-timeout', detail: 'daily.example' } }],
    ['never answers after a redirect', redirects(neverAnswers), { ok: false, problem: { code: 'fetch-timeout' } }],
  ])('that %s', async (_name, load, outcome) => {
    expect(await fetchPage(PAGE, LIMITS, load)).toMatchObject(outcome);
  });

  it('that stops in the middle of its text ends at the deadline', async () => {
    const load: Load = async (_url, init) =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('<p>Story'));
            init?.signal?.addEventListener('abort', () => controller.error(init.signal?.reason));
          },
        }),
        { headers: HTML },
      );
    expect(await fetchPage(PAGE, LIMITS, load)).toMatchObject({ ok: false, problem: { code: 'fetch-timeout' } });
  });

  it('is asked for without what its link gives as name and password', async () => {
    const asked: unknown[] = [];
    await fetchPage('https://reader:secret@daily.example/story', LIMITS, async (url) => {
      asked.push(url);
      return new Response('', { headers: HTML });
    });
    expect(asked).toEqual([PAGE]);
  });

  it('is asked for without anything of the reader', async () => {
    const asked: (RequestInit | undefined)[] = [];
    await fetchPage(
      PAGE,
      LIMITS,
      redirects(async (_url, init) => {
        asked.push(init);
        return new Response('', { headers: HTML });
      }),
    );
    expect(asked).toEqual([expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer' })]);
  });
});
