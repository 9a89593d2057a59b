/** The popup: the story of the active tab, or of what the menu asked for. */
import { render } from 'preact';
import { PopupView } from '../../components/PopupView.tsx';
import { browser } from '../../platform/browser.ts';
import { findPopupJob } from '../../platform/jobs.ts';
import { makeTexts } from '../../platform/texts.ts';
import { startWork } from '../work/start-work.ts';

const root = document.getElementById('app');
const texts = makeTexts(browser);
if (root)
  startWork({
    find: async () => ({ job: await findPopupJob(browser) }),
    draw: (view, actions) => render(<PopupView view={view} texts={texts} {...actions} />, root),
  });
