/** The reader tab: a story handed over by the popup, or the work itself where the popup can't be opened. */
import { render } from 'preact';
import { ReaderView } from '../../components/ReaderView.tsx';
import { browser } from '../../platform/browser.ts';
import { takeOver } from '../../platform/handoff.ts';
import { findKeptJob } from '../../platform/jobs.ts';
import { parseReaderAddress } from '../../platform/open-reader.ts';
import { makeTexts } from '../../platform/texts.ts';
import { type Found, startWork } from '../work/start-work.ts';

const root = document.getElementById('app');
const texts = makeTexts(browser);
if (root) startWork({ find, draw: (view, actions) => render(<ReaderView view={view} texts={texts} {...actions} />, root) });

async function find(): Promise<Found> {
  const content = parseReaderAddress(location.search);
  if (content && 'story' in content) return { story: await takeOver(browser, content.story) };
  return { job: content ? await findKeptJob(browser, content.job) : null };
}
