/** The pages of these tests on loopback, each under its file's name, with some that behave badly. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, answerHtml, answerStatus, type PageServer, servePages } from '../../scripts/serve/serve-pages.ts';

const FOLDER = join(import.meta.dirname, 'pages');
const GATED = join(import.meta.dirname, '../golden/pages/paywall/page.html');
const BRIEF_NOTE = `<!doctype html><html lang="en"><title>Ferry late on Monday</title>
  <h1>Ferry late on Monday</h1><p>The ferry to Holm was late on Monday. Nobody was hurt.</p>`;

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
    '/slow-story.html': answerSlowly(readFileSync(join(FOLDER, 'plain-story.html'), 'utf8')),
    '/illustrated.html': answerIllustrated(readFileSync(join(FOLDER, 'plain-story.html'), 'utf8')),
    '/picture.png': answerPicture,
    '/brief-note.html': answerHtml(BRIEF_NOTE),
    '/gated.html': answerHtml(readFileSync(GATED, 'utf8')),
    '/report.pdf': answerPdf,
    '/report': answerPdf,
    '/elsewhere.html': leadElsewhere,
    '/heavy.html': answerHtml(`<!doctype html><title>Heavy</title><p>${'All the words there are. '.repeat(460_000)}`),
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
      <p><a id="elsewhere" href="${other}/elsewhere.html">A page that leads to another site</a></p>
      <p><a id="gone" href="http://localhost:9/story">A page that can't be reached</a></p>
      <p><a id="broken" href="${other}/broken.html">A page that fails</a></p>
      <p><a id="heavy" href="${other}/heavy.html">A page of eleven megabytes</a></p>
      <p><a id="endless" href="${other}/never-ends.html">A page that never ends</a></p>
      <p><a id="mail" href="mailto:desk@quay.example">A letter to the desk</a></p>
      <p><a id="picture" href="${other}/picture.png">A picture</a></p>`;
    answerHtml(html)(request, response);
  };
}

/** Begins a page and leaves it unfinished. */
const neverEnd: Answer = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.write('<!doctype html><html lang="en"><title>Unfinished</title><h1>Unfinished</h1><p>The rest is on its way');
};

/** How long the second half of a slow page takes. */
const SLOW_MS = 1_500;

/** Gives the first half at once, so that there is a page to click on. */
function answerSlowly(html: string): Answer {
  const middle = html.indexOf('<h1>');
  return (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(html.slice(0, middle));
    setTimeout(() => response.end(html.slice(middle)), SLOW_MS);
  };
}

/** The story with pictures of the other site and of its own; each would tell that somebody reads. */
function answerIllustrated(html: string): Answer {
  return (request, response) => {
    const other = `http://localhost:${request.socket.localPort}`;
    const figures = [`${other}/picture.png?figure`, '/picture.png?own'].map(
      (url) =>
        `<figure><img src="${url}" width="600" height="400" alt=""><figcaption>The ovens of Ostrey are lit again.</figcaption></figure>`,
    );
    const head = `<meta property="og:image" content="${other}/picture.png?head"><link rel="icon" href="data:,">`;
    answerHtml(html.replace('<p>OSTREY', `${figures.join('')}<p>OSTREY`).replace('</head>', `${head}</head>`))(request, response);
  };
}

/** One grey pixel. */
const PIXEL = 'R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';
const answerPicture: Answer = (_, response) => response.writeHead(200, { 'content-type': 'image/gif' }).end(Buffer.from(PIXEL, 'base64'));

/** One blank page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
const answerPdf: Answer = (_, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end(PDF);

/** From `localhost` on to `127.0.0.1`: for a browser another site, for which nobody has asked. */
const leadElsewhere: Answer = (request, response) =>
  response.writeHead(302, { location: `http://127.0.0.1:${request.socket.localPort}/plain-story.html?elsewhere` }).end();
