/** The page on which a state is drawn: `?state=popup-story&locale=de`. */
import { render } from 'preact';
import type { Messages } from '../components/to-texts.ts';
import { toTexts } from '../components/to-texts.ts';
import { STATES } from './states.tsx';

const VOICES = [
  { name: 'Ada', lang: 'en-GB', localService: true, voiceURI: 'ada', default: true },
  { name: 'Aino', lang: 'fi-FI', localService: false, voiceURI: 'aino', default: false },
];
Object.defineProperty(globalThis, 'speechSynthesis', {
  value: { getVoices: () => VOICES, addEventListener() {}, speak() {}, cancel() {} },
  configurable: true,
});
Object.assign(globalThis, { SpeechSynthesisUtterance: class {} });

/** What a step begins with that is no click. */
const FOCUS = 'focus ';
const TYPE = 'type ';
const WAIT = 'wait ';
/** A step is drawn, and a preview has opened. */
const DRAWN_MS = 60;
const OPENED_MS = 400;

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
  await pass(DRAWN_MS);
  for (const step of state.clicks ?? []) {
    await take(step);
    await pass(DRAWN_MS);
  }
  document.documentElement.dataset.staged = `${query.get('state')} ${folder}`;
}

async function take(step: string): Promise<void> {
  if (step.startsWith(WAIT)) return pass(Number(step.slice(WAIT.length)));
  if (step.startsWith(TYPE)) return type(step.slice(TYPE.length));
  if (!step.startsWith(FOCUS)) return find(step).click();
  find(step.slice(FOCUS.length)).focus();
  await pass(OPENED_MS);
}

/** Into the only field for a search. */
function type(words: string): void {
  const field = find('input[type=search]') as HTMLInputElement;
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Nothing to be found: ${selector}`);
  return element;
}

function pass(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
