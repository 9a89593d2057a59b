/** The first page, opened once after the install, and again from the settings. */
import { render } from 'preact';
import { WelcomeView } from '../../components/WelcomeView.tsx';
import { browser } from '../../platform/browser.ts';
import { limitConnections } from '../../platform/connections.ts';
import { findShortcut } from '../../platform/shortcut.ts';
import { makeTexts } from '../../platform/texts.ts';
import { findIsPinned, isFirefox } from '../../platform/toolbar-button.ts';
import { speakLanguage } from '../work/speak-language.ts';

const texts = makeTexts(browser);
const root = document.getElementById('app');

speakLanguage(document, texts);
limitConnections(document, null);
document.title = `${texts.t('welcome_title')} · ${document.title}`;
addEventListener('focus', () => void draw()); // the button may have been pinned meanwhile
void draw();

async function draw(): Promise<void> {
  const [keys, isPinned] = await Promise.all([findShortcut(browser), findIsPinned(browser)]);
  if (root) render(<WelcomeView {...{ texts, keys, isPinned }} isFirefox={isFirefox(browser)} options="/options.html" />, root);
}
