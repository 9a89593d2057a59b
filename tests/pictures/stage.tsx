/** The page on which a state is drawn: `?state=popup-story&locale=de`. */
import { render } from 'preact';
import type { Messages } from '../components/to-texts.ts';
import { toTexts } from '../components/to-texts.ts';
import { STATES } from './states.tsx';

const VOICES = [{ name: 'Ada', lang: 'en-GB', localService: true, voiceURI: 'ada', default: true }];
Object.defineProperty(globalThis, 'speechSynthesis', {
  value: { getVoices: () => VOICES, addEventListener() {}, speak() {}, cancel() {} },
  configurable: true,
});
Object.assign(globalThis, { SpeechSynthesisUtterance: class {} });

/** What then shows needs a moment. */
const FOCUS = 'focus ';

const query = new URLSearchParams(location.search);
const state = STATES[query.get('state') ?? ''];
const folder = query.get('locale') ?? 'en';
const locale = folder.replace('_', '-');
Object.assign(globalThis, { views: Object.fromEntries(Object.entries(STATES).map(([name, { view }]) => [name, view])) });
if (state) void stage();

async function stage(): Promise<void> {
  const root = document.getElementById('app');
  if (!state || !root) throw new Error('No such state.');
  const messages = (await (await fetch(`/messages/${folder}`)).json()) as Messages;
  const texts = toTexts(messages, locale);
  Object.assign(document.documentElement, { lang: locale, dir: texts.direction });
  document.documentElement.dataset.view = 'story'; // as an entrypoint does
  if (state.theme ?? query.get('theme')) document.documentElement.dataset.theme = state.theme ?? query.get('theme') ?? '';
  document.title = query.get('state') ?? '';
  render(state.draw(texts), root);
  await new Promise((drawn) => setTimeout(drawn, 60));
  for (const step of state.clicks ?? []) {
    take(step);
    await new Promise((drawn) => setTimeout(drawn, 60));
  }
  if (state.clicks?.some((step) => step.startsWith(FOCUS))) await new Promise((shown) => setTimeout(shown, 400));
  document.documentElement.dataset.staged = `${query.get('state')} ${folder}`;
}

function take(step: string): void {
  const isFocus = step.startsWith(FOCUS);
  const element = document.querySelector<HTMLElement>(isFocus ? step.slice(FOCUS.length) : step);
  if (!element) throw new Error(`Nothing to be found: ${step}`);
  if (isFocus) element.focus();
  else element.click();
}
