/** Gives Chromium a stored page in place of what the network would answer at its address. */
import type { CdpPipe } from './cdp-pipe.ts';
import { NO_SCRIPT_POLICY } from './no-script-policy.ts';
import type { StoredPage } from './surface.ts';

interface Paused {
  readonly requestId: string;
  readonly request: { readonly url: string };
}

/** Answers the documents of one tab from `stored`; other addresses are left to the network. */
export async function answerFromStore(cdp: CdpPipe, sessionId: string, stored: ReadonlyMap<string, StoredPage>): Promise<void> {
  cdp.listen((event) => {
    if (event.sessionId !== sessionId || event.method !== 'Fetch.requestPaused') return;
    const { requestId, request } = event.params as unknown as Paused;
    const page = stored.get(request.url);
    const answered =
      page === undefined
        ? cdp.send('Fetch.continueRequest', { requestId }, sessionId)
        : cdp.send('Fetch.fulfillRequest', { requestId, ...toResponse(page) }, sessionId);
    answered.catch(() => undefined); // the tab may have gone meanwhile
  });
  await cdp.send('Fetch.enable', { patterns: [{ resourceType: 'Document' }] }, sessionId);
}

function toResponse({ body, contentType }: StoredPage) {
  return {
    responseCode: 200,
    responseHeaders: [
      { name: 'Content-Type', value: contentType },
      { name: 'Content-Security-Policy', value: NO_SCRIPT_POLICY },
    ],
    body: body.toString('base64'),
  };
}
