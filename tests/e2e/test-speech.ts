/** Reading aloud in a real browser. The machines that run this have no voices, so a stub stands in for `speechSynthesis`; all else is real. */
import { expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/find-browser.ts';
import type { Surface } from '../../scripts/drive/surface.ts';
import { waitUntil } from '../../scripts/drive/wait-until.ts';
import { closePopup, openReader, summarizeTab } from '../../scripts/start/summarize-page.ts';
import { findViolations } from './find-violations.ts';
import { openForTests } from './open-for-tests.ts';

/** A voice that notes each piece it is given, and says it only when `finish` is called. */
const STUB = `(() => {
  const spoken = [];
  const voices = [
    { name: 'Ada', lang: 'en-GB', localService: true, voiceURI: 'ada', default: true },
    { name: 'Cloud', lang: 'en-US', localService: false, voiceURI: 'cloud', default: false },
  ];
  let current = null;
  const stub = {
    spoken,
    getVoices: () => voices,
    addEventListener() {},
    speak(utterance) { current = utterance; spoken.push({ text: utterance.text, voice: utterance.voice.name, rate: utterance.rate }); },
    cancel() { current = null; },
    isSilent: () => current === null,
    finish() { current?.onend?.(); },
  };
  Object.defineProperty(window, 'speechSynthesis', { value: stub, configurable: true });
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
})()`;

export function testSpeech(name: BrowserName): void {
  const here = openForTests(name);

  const marked = (surface: Surface) => surface.evaluate<string>(`[...(CSS.highlights.get('nutgraf-spoken') ?? [])].map(String).join()`);
  const spoken = (surface: Surface) => surface.evaluate<{ text: string; voice: string }[]>('speechSynthesis.spoken');
  const start = async (surface: Surface) => {
    await surface.evaluate(STUB);
    await surface.click('[aria-label="Read aloud"]');
    await waitUntil('the voice to begin', async () => (await spoken(surface)).length > 0);
  };

  it('reads sentence by sentence with the sentence marked, and falls silent when stopped', async () => {
    const tab = await here.open('plain-story.html');
    const { popup } = await summarizeTab(here.browser, tab);
    await start(popup);
    expect(await spoken(popup)).toMatchObject([
      { text: 'Bakers of Ostrey end strike after owners agree to shorter nights', voice: 'Ada', rate: 1 },
    ]);
    expect(await marked(popup)).toBe('Bakers of Ostrey end strike after owners agree to shorter nights');
    expect(await findViolations(popup)).toEqual([]);
    await popup.evaluate('speechSynthesis.finish()');
    const second = (await spoken(popup)).at(-1)?.text ?? '';
    expect(await marked(popup)).toContain(second);
    await popup.click('.speech-pause');
    expect(await popup.evaluate<boolean>('speechSynthesis.isSilent()')).toBe(true);
    await popup.click('.speech-play');
    expect((await spoken(popup)).at(-1)?.text).toBe(second);
    await popup.click('.speech-next');
    expect(await marked(popup)).not.toContain(second);
    await popup.click('.speech-stop');
    await waitUntil('silence', () => popup.evaluate<boolean>('speechSynthesis.isSilent()'));
    expect(await marked(popup)).toBe('');

    const reader = await openReader(here.browser, popup);
    await start(reader);
    for (let step = 0; step < 4; step += 1) await reader.click('.speech-next');
    const sentence = (await spoken(reader)).at(-1)?.text ?? '';
    expect(await marked(reader)).toContain(sentence);
    expect(
      await reader.evaluate<boolean>(`document.querySelector('.article-text').textContent.includes(${JSON.stringify(sentence)})`),
    ).toBe(true);
    expect(await findViolations(reader)).toEqual([]);
    await reader.close();
    await closePopup(here.browser);
    await tab.close();
  });
}
