/** The pages of these tests on loopback, each under its file's name, with some that behave badly. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, answerHtml, answerStatus, type PageServer, servePages } from '../../scripts/serve/serve-pages.ts';

const FOLDER = join(import.meta.dirname, 'pages');

export interface Fixtures extends PageServer {
  /** The same server under another host name, so for the browser another site. */
  readonly otherOrigin: string;
}

export async function serveFixtures(): Promise<Fixtures> {
  const files = readdirSync(FOLDER).map((name) => [`/${name}`, answerHtml(readFileSync(join(FOLDER, name), 'utf8'))] as const);
  const server = await servePages({
    ...Object.fromEntries(files),
    '/links.html': answerLinks(),
    '/never-ends.html': neverEnd,
    '/broken.html': answerStatus(500),
  });
  return { ...server, otherOrigin: server.origin.replace('127.0.0.1', 'localhost') };
}

/** A page of links to the other site; the port is known only now. */
function answerLinks(): Answer {
  return (request, response) => {
    const other = `http://localhost:${request.socket.localPort}`;
    const html = `<!doctype html><html lang="en"><title>Links</title><h1>Links</h1>
      <p><a id="story" href="${other}/plain-story.html">The bakers' strike</a></p>
      <p><a id="broken" href="${other}/broken.html">A page that fails</a></p>`;
    answerHtml(html)(request, response);
  };
}

/** Begins a page and leaves it unfinished. */
const neverEnd: Answer = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.write('<!doctype html><html lang="en"><title>Unfinished</title><h1>Unfinished</h1><p>The rest is on its way');
};
