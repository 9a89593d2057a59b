/** A web server on loopback for pages of our own: the sample page, and the pages of the end-to-end tests. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** Answers one request; gets the address asked for. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface PageServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  /** Every path asked for so far, in order. */
  readonly asked: readonly IncomingMessage[];
  close(): Promise<void>;
}

/** Serves what `routes` gives for a path, without its query; 404 otherwise. */
export async function servePages(routes: Readonly<Record<string, Answer>>): Promise<PageServer> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const answer = routes[pathname] ?? answerStatus(404);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function answerHtml(html: string): Answer {
  return (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(html);
}

export function answerStatus(status: number): Answer {
  return (_, response) => response.writeHead(status, { 'content-type': 'text/plain' }).end(String(status));
}
