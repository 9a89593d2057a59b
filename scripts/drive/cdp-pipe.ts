/** Speaks the Chrome DevTools Protocol with a browser that was started with `--remote-debugging-pipe`: JSON messages, each closed by a zero byte. */
import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { withDeadline } from './wait-until.ts';

export type Params = Readonly<Record<string, unknown>>;
export type CdpEvent = { readonly method: string; readonly params: Params; readonly sessionId: string | undefined };

interface Waiting {
  readonly sessionId: string | undefined;
  readonly resolve: (result: Params) => void;
  readonly reject: (error: Error) => void;
}
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Params;
  readonly result?: Params;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
}

const ANSWER_DEADLINE_MS = 30_000;

export class CdpPipe {
  readonly #write: Writable;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Set<(event: CdpEvent) => void>();
  #rest = '';
  #lastId = 0;
  #gone = false;

  /** The process must have its third and fourth stdio as pipes. */
  constructor(browser: ChildProcess) {
    this.#write = browser.stdio[3] as Writable;
    const read = browser.stdio[4] as Readable;
    read.setEncoding('utf8');
    read.on('data', (chunk: string) => this.#take(chunk));
    this.#write.on('error', () => this.#end());
    browser.once('exit', () => this.#end());
  }

  /** Sends a command, to the browser or to an attached session, and gives its result. */
  send<T = Params>(method: string, params: Params = {}, sessionId?: string): Promise<T> {
    if (this.#gone) return Promise.reject(new Error(`The browser is gone; ${method} was not sent.`));
    this.#lastId += 1;
    const id = this.#lastId;
    const answer = new Promise<Params>((resolve, reject) => this.#waiting.set(id, { sessionId, resolve, reject }));
    this.#write.write(`${JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`);
    return withDeadline(method, answer, ANSWER_DEADLINE_MS).finally(() => this.#waiting.delete(id)) as Promise<T>;
  }

  /** Calls back for every event; the result ends that. */
  listen(listener: (event: CdpEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #take(chunk: string): void {
    const parts = (this.#rest + chunk).split('\0');
    this.#rest = parts.pop() ?? '';
    for (const part of parts) this.#deliver(JSON.parse(part) as Message);
  }

  #deliver({ id, method, params, result, error, sessionId }: Message): void {
    if (method !== undefined) {
      if (method === 'Target.detachedFromTarget') this.#endSession(params?.sessionId);
      for (const listener of this.#listeners) listener({ method, params: params ?? {}, sessionId });
      return;
    }
    const waiting = this.#waiting.get(id ?? 0);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result ?? {});
  }

  /** A page that closed answers no more: a click may have closed it. */
  #endSession(ended: unknown): void {
    for (const { sessionId, reject } of this.#waiting.values())
      if (sessionId !== undefined && sessionId === ended) reject(new Error('The page closed.'));
  }

  #end(): void {
    this.#gone = true;
    for (const { reject } of this.#waiting.values()) reject(new Error('The browser ended.'));
    this.#waiting.clear();
  }
}
