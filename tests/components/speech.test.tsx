/** Reading aloud, with a voice that only notes what it is told to say. */
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseVoice } from '../../components/speech/choose-voice.ts';
import { rangeOf } from '../../components/speech/range-of.ts';
import type { SpeechActions } from '../../components/speech/speech-actions.ts';
import { splitForVoice } from '../../components/speech/split-for-voice.ts';
import { until } from '../until.ts';
import { draw, drawPopup, drawReader, listButtons, nameOf, press, textOf, textsOf } from './draw.tsx';
import { makeStory } from './stories.ts';

const voice = (name: string, lang: string, localService = true) => ({ name, lang, localService, voiceURI: name, default: false });

class FakeUtterance {
  onend?: () => void;
  onerror?: () => void;
  rate = 1;
  voice: { readonly name: string } | null = null;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

function makeSynthesis(voices: readonly object[]) {
  const spoken: FakeUtterance[] = [];
  let isSilent = true;
  return {
    spoken,
    last: () => spoken.at(-1) as FakeUtterance,
    isSilent: () => isSilent,
    getVoices: () => voices,
    addEventListener: () => undefined,
    speak(utterance: FakeUtterance) {
      spoken.push(utterance);
      isSilent = false;
    },
    cancel() {
      isSilent = true;
    },
  };
}

const KEEPING = { rate: 1, voices: {} } as const;
const makeSpeech = (liked: Awaited<ReturnType<SpeechActions['onLoad']>> = KEEPING) => ({ onLoad: async () => liked, onKeep: vi.fn() });
let synthesis: ReturnType<typeof makeSynthesis>;
const install = (voices: readonly object[]) => {
  synthesis = makeSynthesis(voices);
  vi.stubGlobal('speechSynthesis', synthesis);
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
};

beforeEach(() => install([voice('Ada', 'en-GB'), voice('Bob', 'en_US'), voice('Cloud', 'en-US', false), voice('Dora', 'de-DE')]));
afterEach(async () => {
  await draw(null);
  vi.unstubAllGlobals();
});

const drawSpeaking = async (speech: SpeechActions = makeSpeech()) => {
  const root = await drawPopup({ view: { kind: 'story', story: makeStory() }, onOpenReader: () => {}, speech });
  await press('Read aloud');
  await until(() => root.querySelector('.speech-message'));
  await until(() => synthesis.spoken.length > 0 || root.querySelector('.speech-message')?.textContent);
  return root;
};
const message = (root: HTMLElement) => textOf(root.querySelector('.speech-message'));
const choose = (root: HTMLElement, selector: string, value: string) =>
  act(() => {
    const select = root.querySelector<HTMLSelectElement>(selector);
    if (!select) throw new Error(selector);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });

describe('a summary read aloud', () => {
  it('goes from the headline through the points to the end', async () => {
    const root = await drawSpeaking();
    const said: string[] = [];
    for (let step = 0; step < 60 && !synthesis.isSilent() && message(root) === ''; step += 1) {
      said.push(synthesis.last().text);
      await act(() => synthesis.last().onend?.());
    }
    const whole = said.join(' ');
    expect(said[0]).toBe('Council shuts the Harbour Bridge for 18 months');
    expect(whole).toMatch(/What happened.*voted 9–4.*Who said what.*cannot carry another winter.*What next.*ferries are to run/s);
    expect(message(root)).toBe('Read to the end.');
  });

  it('pauses, goes on with the same sentence, and skips', async () => {
    await drawSpeaking();
    const first = synthesis.last().text;
    await press('Pause');
    expect(synthesis.isSilent()).toBe(true);
    await press('Go on reading');
    expect(synthesis.last().text).toBe(first);
    await press('Next sentence');
    const second = synthesis.last().text;
    expect(second).not.toBe(first);
    await press('Previous sentence');
    expect(synthesis.last().text).toBe(first);
  });

  it('is not led on by what a silenced voice still says', async () => {
    await drawSpeaking();
    const old = synthesis.last();
    await press('Pause');
    await act(() => old.onend?.());
    await act(() => old.onerror?.());
    expect(synthesis.isSilent()).toBe(true);
    expect(listButtons().map(nameOf)).toContain('Go on reading');
  });

  it('changes speed and voice from the sentence on, and remembers them', async () => {
    const speech = makeSpeech();
    const root = await drawSpeaking(speech);
    const { text } = synthesis.last();
    expect(textsOf('.speech-speed option')).toContain('1.5×');
    await choose(root, '.speech-speed', '1.5');
    expect(synthesis.last()).toMatchObject({ text, rate: 1.5 });
    await choose(root, '.speech-voice', 'Bob');
    expect(synthesis.last()).toMatchObject({ text, rate: 1.5, voice: { name: 'Bob' } });
    expect(speech.onKeep.mock.calls).toEqual([[{ rate: 1.5, voices: {} }], [{ rate: 1.5, voices: { en: 'Bob' } }]]);
  });

  it('falls silent when it is stopped, when the page goes, and when another story comes', async () => {
    await drawSpeaking();
    await press('Stop reading aloud');
    expect(synthesis.isSilent()).toBe(true);
    await drawSpeaking();
    dispatchEvent(new Event('pagehide'));
    expect(synthesis.isSilent()).toBe(true);
    await press('Stop reading aloud');
    const root = await drawSpeaking();
    await drawPopup({
      view: { kind: 'story', story: makeStory({ summary: { length: 'brief' } }) },
      onOpenReader: () => {},
      speech: makeSpeech(),
    });
    expect(root.querySelector('.speech-bar')).toBeNull();
    expect(synthesis.isSilent()).toBe(true);
  });

  it('says so when the voice fails', async () => {
    const root = await drawSpeaking();
    await act(() => synthesis.last().onerror?.());
    expect(message(root)).toMatch(/voice has stopped/);
    await press('Go on reading');
    expect(message(root)).toBe('');
  });
});

describe('voices', () => {
  it('over the network are used only when they are chosen', async () => {
    install([voice('Cloud', 'en-US', false)]);
    const speech = makeSpeech();
    const root = await drawSpeaking(speech);
    expect(message(root)).toMatch(/On this device no voice speaks this language \(English\)/);
    expect(synthesis.spoken).toEqual([]);
    expect(textsOf('.speech-voice option')).toEqual(['Choose a voice', 'Cloud (over the network)']);
    await choose(root, '.speech-voice', 'Cloud');
    expect(synthesis.last().voice?.name).toBe('Cloud');
    expect(message(root)).toMatch(/sends each sentence/);
  });

  it('that are missing are told', async () => {
    install([]);
    vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 500 });
    const root = await drawSpeaking();
    expect(message(root)).toMatch(/No voice for this language \(English\)/);
    expect(listButtons().map(nameOf)).toContain('Stop reading aloud');
  });

  it.each([
    ['of the article’s own country', 'en-GB', undefined, 'Ada'],
    ['of the language, however it is written', 'en-US', undefined, 'Bob'],
    ['of the language, from another country', 'en-AU', undefined, 'Ada'],
    ['that was chosen, even over the network', 'en', 'Cloud', 'Cloud'],
    ['that was chosen but is gone', 'en-GB', 'Zoe', 'Ada'],
    ['for a language that none speaks', 'fr', undefined, undefined],
  ])('%s', (_name, language, chosen, expected) => {
    expect(chooseVoice(synthesis.getVoices() as never, language, chosen).voice?.name).toBe(expected);
  });
});

it('reads the article on the reader page, sentence by sentence where they are known', async () => {
  const story = makeStory();
  const text = story.article.blocks[0]?.text ?? '';
  const end = text.indexOf('Cracks');
  const sentences = [
    { ref: { block: 1, start: 0, end }, text: text.slice(0, end), paragraph: 0 },
    { ref: { block: 1, start: end, end: text.length }, text: text.slice(end), paragraph: 0 },
  ];
  const root = await drawReader({
    view: { kind: 'story', story: { ...story, annotations: { ...story.annotations, sentences } } },
    speech: makeSpeech(),
  });
  await press('Read aloud');
  await until(() => synthesis.spoken.length > 0);
  for (let step = 0; step < 2; step += 1) await press('Next sentence');
  expect(synthesis.last().text).toMatch(/^The Westhaven city council/);
  await press('Next sentence');
  expect(synthesis.last().text).toBe(text.slice(end));
  expect(root.querySelector('.reader-bar .speech-bar')).not.toBeNull();
});

it('has no button where the browser can’t speak', async () => {
  vi.unstubAllGlobals();
  await drawPopup({ view: { kind: 'story', story: makeStory() }, onOpenReader: () => {}, speech: makeSpeech() });
  expect(listButtons().map(nameOf)).not.toContain('Read aloud');
});

it.each([
  ['a short sentence', 'It rained.', 1],
  ['a long one at its commas', `${'The council met, '.repeat(20)}and went home.`, 3],
  ['a long one without any', `${'word '.repeat(80)}end`, 3],
  ['one without spaces', '市'.repeat(400), 3],
  ['characters of two units', '𝒜'.repeat(200), 3],
])('cuts %s into what a voice says in a breath', (_name, text, fewest) => {
  const pieces = splitForVoice(text);
  expect(pieces.join('')).toBe(text);
  expect(pieces.length).toBeGreaterThanOrEqual(fewest);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(160);
  expect(pieces.filter((piece) => /^[\udc00-\udfff]/.test(piece))).toEqual([]);
});

it('finds a stretch of text across elements', () => {
  const element = document.createElement('p');
  element.append('One ', Object.assign(document.createElement('b'), { textContent: 'two' }), ' three');
  expect(rangeOf(element, 2, 9)?.toString()).toBe('e two t');
  expect(rangeOf(element, 0, 13)?.toString()).toBe('One two three');
  expect(rangeOf(element, 4, 99)).toBeNull();
});
