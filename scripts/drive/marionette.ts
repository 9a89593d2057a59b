/** Speaks Marionette with Firefox: JSON over TCP, each message led by its length in bytes and a colon. One question at a time. */
import { createConnection, type Socket } from 'node:net';
import { pause, withDeadline } from './wait-until.ts';

type Answer = readonly [type: 1, id: number, error: { readonly error: string; readonly message: string } | null, result: unknown];

const ANSWER_DEADLINE_MS = 30_000;
const CONNECT_EVERY_MS = 50;

/** The length that leads a message: `17:` of `17:[1,1,null,{"value":1}]`. */
const LENGTH = /^(\d{1,10}):/;

export class Marionette {
  readonly #socket: Socket;
  #rest = Buffer.alloc(0);
  #lastId = 0;
  #waiting: { readonly id: number; readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void } | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk: Buffer) => this.#take(chunk));
    const end = () => this.#waiting?.reject(new Error('Firefox ended.'));
    socket.on('close', end);
    socket.on('error', end);
  }

  /** Keeps trying until Firefox listens, `isHopeless` says that it never will, or the deadline has come. */
  static async connect(port: number, isHopeless: () => boolean, deadlineMs: number): Promise<Marionette> {
    const end = Date.now() + deadlineMs;
    for (;;) {
      const socket = await tryToConnect(port);
      if (socket) return new Marionette(socket);
      if (isHopeless() || Date.now() > end) throw new Error('Firefox did not open its Marionette port.');
      await pause(CONNECT_EVERY_MS);
    }
  }

  /** Runs several commands without another caller's in between; the way to keep context, window and frame together. */
  exclusively<T>(work: (send: <R>(command: string, params?: object) => Promise<R>) => Promise<T>): Promise<T> {
    const mine = this.#queue.then(() => work((command, params) => this.#send(command, params)));
    this.#queue = mine.catch(() => undefined);
    return mine;
  }

  send<T>(command: string, params: object = {}): Promise<T> {
    return this.exclusively((send) => send<T>(command, params));
  }

  end(): void {
    this.#socket.destroy();
  }

  async #send<T>(command: string, params: object = {}): Promise<T> {
    this.#lastId += 1;
    const id = this.#lastId;
    const message = JSON.stringify([0, id, command, params]);
    const answer = new Promise<Answer>((resolve, reject) => {
      this.#waiting = { id, resolve, reject };
      this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
    const [, , error, result] = await withDeadline(command, answer, ANSWER_DEADLINE_MS);
    if (error) throw new Error(`${error.error}: ${error.message}`);
    return result as T;
  }

  #take(chunk: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    for (;;) {
      const lead = LENGTH.exec(this.#rest.subarray(0, 12).toString('latin1'));
      if (!lead?.[1]) return;
      const start = lead[0].length;
      const end = start + Number(lead[1]);
      if (this.#rest.length < end) return;
      const message = JSON.parse(this.#rest.subarray(start, end).toString('utf8')) as Answer | object; // the first one is a greeting
      this.#rest = this.#rest.subarray(end);
      if (Array.isArray(message) && message[1] === this.#waiting?.id) this.#waiting?.resolve(message as unknown as Answer);
    }
  }
}

function tryToConnect(port: number): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port });
    socket.once('connect', () => resolve(socket));
    socket.once('error', () => resolve(null));
  });
}
