/** The only code that asks the network for anything: one page, of a site that the reader has just allowed. */
import { decodeHtml } from './decode-html.ts';
import { type Attempt, failWith, succeedWith } from './problem.ts';

export interface FetchedPage {
  readonly html: string;
  /** After redirects. */
  readonly url: string;
}

export interface FetchLimits {
  readonly deadlineMs: number;
  readonly mostBytes: number;
}

const LIMITS: FetchLimits = { deadlineMs: 15_000, mostBytes: 10_000_000 };
const WEB_PAGE = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i; // "text/html; charset=utf-8", not "text/plain"

/** Nothing of the reader goes along: no cookie, no password, no word of where the link stood. */
const ANONYMOUS = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
  headers: { accept: 'text/html,application/xhtml+xml' },
} as const;

/** Fetches a page within its limits. Redirects are followed on its own site only. */
export async function fetchPage(url: string, limits: FetchLimits = LIMITS, load: typeof fetch = fetch): Promise<Attempt<FetchedPage>> {
  const { host } = new URL(url);
  const asked = withoutCredentials(url);
  const signal = AbortSignal.timeout(limits.deadlineMs);
  try {
    const first = await load(asked, { ...ANONYMOUS, signal, redirect: 'manual' });
    if (first.type !== 'opaqueredirect') return await readPage(first, asked, limits);
    const last = await load(asked, { ...ANONYMOUS, signal, redirect: 'follow' }).catch((error: unknown) =>
      signal.aborted ? Promise.reject(error) : null,
    );
    if (!last) return failWith('redirected', host);
    return leadsAstray(asked, last.url) ? await refuse(last, 'redirected', host) : await readPage(last, asked, limits);
  } catch {
    if (signal.aborted) return failWith('fetch-timeout', host);
    return failWith('offline', host);
  }
}

/** What a link says before an `@` would be sent as a password. */
function withoutCredentials(url: string): string {
  return Object.assign(new URL(url), { username: '', password: '' }).href;
}

/**
 * The browser follows redirects only where the page's own policy lets it (`connections.ts`): within the origin, and from
 * `http:` to `https:` of the host. Should one let it go further all the same, nothing is taken from there.
 */
function leadsAstray(asked: string, reached: string): boolean {
  if (!URL.canParse(reached)) return false; // a response without an address was not redirected
  const [from, to] = [new URL(asked), new URL(reached)];
  const isUpgrade = from.protocol === 'http:' && to.protocol === 'https:' && to.hostname === from.hostname;
  return to.origin !== from.origin && !isUpgrade;
}

async function readPage(response: Response, asked: string, { mostBytes }: FetchLimits): Promise<Attempt<FetchedPage>> {
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok) return refuse(response, 'server-error', String(response.status));
  if (type.startsWith('application/pdf')) return refuse(response, 'pdf');
  if (!WEB_PAGE.test(type)) return refuse(response, 'not-a-web-page');
  const bytes = await readBytes(response, mostBytes);
  return bytes ? succeedWith({ html: decodeHtml(bytes, type), url: response.url || asked }) : refuse(response, 'too-large');
}

/** Lets the rest of the answer go before saying why. */
async function refuse(response: Response, code: Parameters<typeof failWith>[0], detail?: string): Promise<Attempt<never>> {
  await response.body?.cancel().catch(() => undefined);
  return failWith(code, detail);
}

/** The whole answer, or null where it has more bytes than that. */
async function readBytes(response: Response, mostBytes: number): Promise<Uint8Array | null> {
  if (!response.body) return new Uint8Array();
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.byteLength;
    if (size > mostBytes) {
      await reader.cancel();
      return null;
    }
    chunks.push(read.value);
  }
  return joinChunks(chunks, size);
}

function joinChunks(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return all;
}
