/** Fetches and reads a page that isn't open: no script of it runs. A chunk of its own, for only links need it and the reading engine here. */
import { type Reading, readAgain, readArticle, settleReading } from '../../engine/index.ts';
import { fetchPage } from '../../platform/fetch-page.ts';
import { parseFetched } from '../../platform/parse-fetched.ts';
import { type Attempt, succeedWith } from '../../platform/problem.ts';

export async function readFetched(address: string, onFetched: () => void): Promise<Attempt<Reading>> {
  const attempt = await fetchPage(address);
  if (!attempt.ok) return attempt;
  onFetched();
  const { html, url } = attempt.value;
  const document = parseFetched(html);
  return succeedWith(settleReading(readArticle(document, { url }), () => readAgain(document, { url })));
}
