/** What a reader sees in the popup and can press there. */
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { PROBLEMS, type Stage, type View } from '../../components/view.ts';
import type { Head } from '../../engine/index.ts';
import { untilHolds } from '../until.ts';
import { drawPopup, listButtons, nameOf, press, textOf, textsOf } from './draw.tsx';
import { makeArabicStory, makeStory } from './stories.ts';
import { readTexts } from './texts.ts';

const storyView = (...changes: Parameters<typeof makeStory>): View => ({ kind: 'story', story: makeStory(...changes) });

describe('a story in the popup', () => {
  it('stands under its head: source, day, headline, dek, who wrote it, and how long it takes', async () => {
    const root = await drawPopup({ view: storyView() });
    expect(textsOf('.story-publication')).toEqual(['The Westhaven Herald Example']);
    expect(textsOf('time')).toEqual(['February 10, 2026']);
    expect(textsOf('h1')).toEqual(['Council shuts the Harbour Bridge for 18 months']);
    expect(textsOf('.story-dek')).toEqual(['A clear majority wants it repaired at once; shops on the east bank fear for their trade']);
    expect(textsOf('.story-byline')).toEqual(['By Mara Quill and Jonas Webb']);
    expect(textOf(root.querySelector('.story-times .visually-hidden'))).toBe('The article takes 1 min to read, the summary 30 sec.');
  });

  it.each([
    ['no publication', { publication: undefined }, '.story-publication', ['herald.example']],
    ['no day', { published: undefined }, 'time', []],
    ['a day that is none', { published: { value: 'yesterday', from: '' } }, 'time', []],
    ['an update on the same day', { updated: { value: '2026-02-10T23:59:00-05:00', from: '' } }, 'time', ['February 10, 2026']],
    ['an update that is said to be earlier', { updated: { value: '2026-02-09', from: '' } }, 'time', ['February 10, 2026']],
    ['an update later', { updated: { value: '2026-02-12', from: '' } }, 'time', ['February 10, 2026', 'Updated February 12, 2026']],
    ['no author', { bylines: [] }, '.story-byline', []],
    ['no dek', { dek: undefined }, '.story-dek', []],
  ])('does with %s', async (_, head, selector, expected) => {
    const story = makeStory();
    const changed = Object.fromEntries(Object.entries({ ...story.article.head, ...head }).filter(([, value]) => value !== undefined));
    await drawPopup({ view: { kind: 'story', story: makeStory({ article: { head: changed as unknown as Head } }) } });
    expect(textsOf(selector)).toEqual(expected);
  });

  it('has its sections in order, the author’s own words for a heading where there are any', async () => {
    const [first, ...rest] = makeStory().summary.sections;
    if (!first) throw new Error('no section');
    await drawPopup({ view: storyView({ summary: { sections: [{ ...first, heading: 'The vote' }, ...rest] } }) });
    expect(textsOf('main section > h2')).toEqual(['The vote', 'Who said what', 'By the numbers', 'Background', 'What next']);
  });

  it('shows who speaks, as the article names them, and the sentence with its quoted words', async () => {
    await drawPopup({ view: storyView() });
    expect(textsOf('figcaption')).toEqual(['Ines Okafor city engineer', 'Westhaven Chamber of Commerce']);
    expect(textsOf('.quoted')).toEqual(['cannot carry another winter of lorries,', 'anyone who has stood under it in a storm knows that.']);
    expect(textsOf('.quote-card p')[0]).toMatch(/^The bridge “cannot .* knows that\.”$/);
  });

  it('parts no score at its dash', async () => {
    const root = await drawPopup({ view: storyView() });
    expect(textsOf('.points .unbroken')).toContain('9–4');
    expect(textOf(root.querySelector('.point p'))).toMatch(/ voted 9–4 on Tuesday /);
  });

  it('sets off the figures among the numbers only', async () => {
    await drawPopup({ view: storyView() });
    expect(textsOf('strong')).toEqual(['$212 million', '37%', '$90 million']);
  });

  it.each([
    [
      'a part of the story',
      { article: { completeness: 'partial', wordsExpected: 900 } },
      /^Only a preview could be read.*Read: 236 of about 900 words\.$/,
    ],
    ['the beginning of a very long page', { article: { completeness: 'cut' } }, /only about its first 300 words were read\.$/],
    ['no middle', { annotations: { wordsSkipped: 26_318 } }, /About 26,400 words in between are left out\.$/],
    ['a short story', { summary: { alreadyShort: true } }, /short already/],
    [
      'a language without word lists',
      { article: { language: 'fi' }, summary: { languageSupported: false } },
      /in this language \(Finnish\).*may be rougher than in other languages\.$/,
    ],
    ['a language tag that is none', { article: { language: 'x' }, summary: { languageSupported: false } }, /in this language \(x\)/],
  ] as const)('says so when it holds %s', async (_, changes, expected) => {
    await drawPopup({ view: storyView(changes) });
    expect(textsOf('.notices')).toEqual([expect.stringMatching(expected)]);
  });

  it.each([
    ['selection', 'Summary of the selected passage'],
    ['link', 'Summary of the linked page'],
  ] as const)('tells that it is of a %s', async (scope, expected) => {
    await drawPopup({ view: storyView({ scope }) });
    expect(textsOf('.story-scope')).toEqual([expected]);
  });

  it.each([
    ['argument', 'The argument'],
    ['verdict', 'The verdict'],
  ] as const)('does not say that an author’s %s happened', async (name, expected) => {
    const [first, ...others] = makeStory().summary.sections;
    await drawPopup({ view: storyView({ summary: { sections: first ? [{ ...first, name }, ...others] : [] } }) });
    expect(textsOf('.summary-section h2').slice(0, 2)).toEqual([expected, 'Who said what']);
  });

  it('lists what was removed by kind, with reasons, first words and counts', async () => {
    const root = await drawPopup({ view: storyView() });
    expect(textOf(root.querySelector('details > summary'))).toBe('Removed 4 pieces of clutter');
    expect(root.querySelector('details')?.open).toBe(false);
    expect(textsOf('details h3')).toEqual(['Newsletter sign-up', 'Related stories', 'About the author']);
    expect(textsOf('.removed-reason')[1]).toBe('Headlines of other stories, not part of this one.');
    expect(textsOf('.removed-signals')).toEqual(['words of a newsletter sign-up and fields to fill in']);
    expect(textsOf('details li p').slice(5, 7)).toEqual(['Read more: what the flood left behind', '9 words']);
  });

  it('shows no list where nothing was removed', async () => {
    const root = await drawPopup({ view: storyView({ article: { removed: [] } }) });
    expect(root.querySelector('details')).toBeNull();
  });

  it('shows page text as text, whatever it holds', async () => {
    const nasty = '<img src=x onerror=alert(1)>';
    const { article } = makeStory();
    const root = await drawPopup({ view: storyView({ article: { head: { ...article.head, headline: { value: nasty, from: '' } } } }) });
    expect(textOf(root.querySelector('h1'))).toBe(nasty);
    expect(root.querySelector('img')).toBeNull();
  });

  it('keeps to the story’s language and direction, and says its own words in the reader’s', async () => {
    const root = await drawPopup({ view: { kind: 'story', story: makeArabicStory() }, texts: readTexts('de') });
    const directionOf = (selector: string) => root.querySelector(selector)?.parentElement?.closest<HTMLElement>('[dir]')?.dir;
    expect(['.story-head', '.summary-section', '.removed'].map(directionOf)).toEqual(['rtl', 'rtl', 'ltr']);
    expect(root.querySelector<HTMLElement>('.notices')?.dir).toBe('ltr');
    expect(root.querySelector('h1')?.lang).toBe('ar');
    const ours = ['.story-source', '.story-meta', '.summary-section > h2'].map((place) => root.querySelector<HTMLElement>(place));
    expect(ours.map((line) => [line?.lang, line?.dir])).toEqual(ours.map(() => ['de', 'ltr']));
    expect(root.querySelector('.story-publication bdi')?.getAttribute('lang')).toBe('ar');
  });

  it('runs as an Arabic reader reads around an English story, but for the author’s own headings', async () => {
    const sections = makeStory().summary.sections.map((section, index) => (index === 0 ? { ...section, heading: 'The vote' } : section));
    const root = await drawPopup({ view: storyView({ summary: { sections } }), texts: readTexts('ar') });
    const headings = [...root.querySelectorAll<HTMLElement>('.summary-section > h2')];
    expect(headings.map((heading) => heading.closest<HTMLElement>('[dir]')?.dir)).toEqual(['ltr', 'rtl', 'rtl', 'rtl', 'rtl']);
    expect(headings[0]?.querySelector('bdi')?.lang).toBe('en');
    expect([...root.querySelectorAll('.points')].map((points) => points.closest<HTMLElement>('[dir]')?.dir)).toEqual(
      headings.map(() => 'ltr'),
    );
  });
});

describe('from the popup a reader', () => {
  it('opens the reader page', async () => {
    const onOpenReader = vi.fn();
    await drawPopup({ view: storyView(), onOpenReader });
    await press('Open in reader');
    expect(onOpenReader).toHaveBeenCalledOnce();
  });

  it('is shown a point’s sentence, by its button or by a click on its words', async () => {
    const onShowPoint = vi.fn(async () => 'shown' as const);
    const view = storyView();
    const root = await drawPopup({ view, onShowPoint });
    const source = view.kind === 'story' ? view.story.summary.sections[0]?.points[0]?.source : null;
    await press('Show this sentence in the story');
    await act(() => root.querySelector<HTMLElement>('.point p')?.click());
    expect(onShowPoint.mock.calls).toEqual([[source], [source]]);
  });

  it.each([
    ['shown', 'This sentence is marked in the page.'],
    ['not-found', 'The page no longer shows this sentence.'],
    [{ code: 'tab-closed' }, 'The page can’t be marked now. Is its tab still open?'],
  ] as const)('is told what came of it: %j', async (outcome, expected) => {
    const root = await drawPopup({ view: storyView(), onShowPoint: async () => outcome });
    await press('Show this sentence in the story');
    await untilHolds(() => expect(textsOf('.popup-outcome')).toEqual([expected]));
    expect([...root.querySelectorAll('[aria-current]')].map(textOf)).toEqual([expect.stringMatching(/^The Westhaven/)]);
  });

  it.each([
    ['folds a section', [], /^By the numbers$/, ['numbers']],
    ['unfolds it', ['numbers', 'background'], /^By the numbers$/, ['background']],
  ] as const)('%s', async (_, folded, name, expected) => {
    const onFold = vi.fn();
    const root = await drawPopup({ view: storyView(), folded, onFold });
    const numbers = root.querySelector('.role-numbers');
    expect(numbers?.querySelector('ul')?.hidden).toBe(folded.length > 0);
    expect(numbers?.querySelector('button')?.getAttribute('aria-expanded')).toBe(String(folded.length === 0));
    await press(name);
    expect(onFold.mock.calls).toEqual([[expected]]);
  });

  it('chooses how much it tells', async () => {
    const onLength = vi.fn();
    const root = await drawPopup({ view: storyView(), onLength });
    expect(textsOf('label')).toEqual(['Brief', 'Standard', 'Detailed']);
    expect(root.querySelector<HTMLInputElement>('input:checked')?.value).toBe('standard');
    await act(() => root.querySelector<HTMLElement>('input[value=brief]')?.click());
    expect(onLength.mock.calls).toEqual([['brief']]);
  });

  it.each([
    [
      'Copy as plain text',
      /^Council shuts the Harbour Bridge[\s\S]*February 10, 2026 · By Mara Quill and Jonas Webb\n\nWhat happened\n• The Westhaven/,
    ],
    ['Copy as Markdown', /^# Council shuts[\s\S]*\n\n## By the numbers\n\n- The work is/],
  ])('takes the summary along: %s', async (name, expected) => {
    const onCopy = vi.fn(async () => {});
    await drawPopup({ view: storyView(), onCopy });
    await press(name);
    await untilHolds(() => expect(textsOf('.popup-outcome')).toEqual(['Copied']));
    expect(onCopy.mock.calls).toEqual([[expect.stringMatching(expected)]]);
  });

  it('takes the summary along with links to its sentences, or is told that there are none', async () => {
    const onCopy = vi.fn(async (_text: string) => {});
    const link = (index: number) => `https://herald.example/city/bridge#:~:text=${index}`;
    const onFindLinks = vi.fn(async (sources: readonly object[]) => sources.map((_, index) => (index === 0 ? link(0) : null)));
    await drawPopup({ view: storyView(), onCopy, onFindLinks });
    await press('Copy with links to the sentences');
    await untilHolds(() => expect(textsOf('.popup-outcome')).toEqual(['Copied']));
    expect(onCopy.mock.calls[0]?.[0]).toContain(`[1] ${link(0)}\n[2] https://www.herald.example/city/bridge\n`);
    await drawPopup({ view: storyView(), onCopy, onFindLinks: async () => null });
    await press('Copy with links to the sentences');
    await untilHolds(() => expect(textsOf('.popup-outcome')).toEqual([expect.stringMatching(/^Copied, but without links/)]));
  });

  it.each([
    ['Save as Markdown', 'md', 'text/markdown', /^---\ntitle: "Council/],
    ['Save as a web page', 'html', 'text/html', /^<!doctype html>/],
  ])('gets a file: %s', async (name, extension, type, text) => {
    const onSaveFile = vi.fn();
    await drawPopup({ view: storyView(), onSaveFile });
    await press(name);
    await untilHolds(() => expect(textsOf('.popup-outcome')).toEqual(['Saved']));
    const file = `2026-02-10 The Westhaven Herald Example – Council shuts the Harbour Bridge for 18 months.${extension}`;
    expect(onSaveFile.mock.calls).toEqual([[{ name: file, type, text: expect.stringMatching(text) }]]);
  });

  it('shares it, and prints it', async () => {
    const [onShare, onPrint] = [vi.fn(async () => {}), vi.fn()];
    await drawPopup({ view: storyView(), onShare, onPrint });
    await press('Share…');
    await untilHolds(() => expect(onShare.mock.calls).toMatchObject([[{ url: 'https://www.herald.example/city/bridge' }]]));
    await press('Print…');
    await untilHolds(() => expect(onPrint).toHaveBeenCalledOnce());
  });

  it('is told when copying fails', async () => {
    await drawPopup({ view: storyView(), onCopy: () => Promise.reject(new Error('no clipboard')) });
    await press('Copy as plain text');
    await untilHolds(() => expect(textsOf('.popup-outcome')).toEqual(['That didn’t work']));
  });

  it('sees a point’s sentence in its paragraph by keyboard, until Escape', async () => {
    vi.useFakeTimers();
    const root = await drawPopup({ view: storyView(), onShowPoint: async () => 'shown' });
    const [button] = root.querySelectorAll<HTMLElement>('.show-point');
    await act(() => button?.focus());
    await act(() => void vi.advanceTimersByTime(200));
    const preview = root.querySelector('[role=tooltip]');
    expect(textOf(preview?.querySelector('mark'))).toMatch(/^The Westhaven city council voted/);
    expect(textOf(preview)).toMatch(/Cracks were first found/);
    expect(button?.getAttribute('aria-describedby')).toBe(preview?.id);
    const event = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true });
    await act(() => void dispatchEvent(event));
    expect([root.querySelector('[role=tooltip]'), event.defaultPrevented]).toEqual([null, true]);
    expect(document.activeElement).toBe(button);
  });

  it('sees it by mouse after a moment, and may go there with the mouse', async () => {
    vi.useFakeTimers();
    const root = await drawPopup({ view: storyView(), onShowPoint: async () => 'shown' });
    const point = root.querySelector('.point');
    const pass = (type: string) => point?.dispatchEvent(Object.assign(new Event(type), { pointerType: 'mouse' }));
    const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
    pass('pointerenter');
    await wait(399);
    expect(root.querySelector('[role=tooltip]')).toBeNull();
    await wait(1);
    expect(point?.querySelector('[role=tooltip]')).not.toBeNull();
    pass('pointerleave');
    await wait(100);
    pass('pointerenter');
    await wait(1_000);
    expect(root.querySelector('[role=tooltip]')).not.toBeNull();
    pass('pointerleave');
    await wait(150);
    expect(root.querySelector('[role=tooltip]')).toBeNull();
  });

  it('clears what is marked in the page by Escape', async () => {
    const onClearPage = vi.fn();
    const root = await drawPopup({ view: storyView(), onShowPoint: async () => 'shown', onClearPage });
    await press('Show this sentence in the story');
    await untilHolds(() => expect(textsOf('.popup-outcome')[0]).toMatch(/marked/));
    await act(() => void dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
    expect([onClearPage.mock.calls.length, textsOf('.popup-outcome'), root.querySelector('[aria-current]')]).toEqual([1, [''], null]);
    await act(() => void dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
    expect(onClearPage).toHaveBeenCalledOnce();
  });

  it('is shown in the page what was removed, and puts it back', async () => {
    const onShowRemoval = vi.fn(async () => 'not-found' as const);
    const onPutBack = vi.fn(async () => 'remembered' as const);
    const view = storyView();
    const root = await drawPopup({ view, onShowRemoval, onPutBack });
    const removal = view.kind === 'story' ? view.story.article.removed[0] : null;
    await press('Show in the page');
    await untilHolds(() => expect(textsOf('.popup-outcome')).toEqual(['The page no longer shows this.']));
    await press('Put back');
    await untilHolds(() =>
      expect(textsOf('.popup-outcome')).toEqual(['Put back. Pieces like it will stay in stories from herald.example.']),
    );
    expect([onShowRemoval.mock.calls, onPutBack.mock.calls]).toEqual([[[removal]], [[removal]]]);
    expect(document.activeElement).toBe(root.querySelector('details > summary'));
  });

  it('can show and put back only what is known block by block', async () => {
    await drawPopup({ view: storyView(), onPutBack: async () => 'once' });
    expect(listButtons().map(nameOf)).toEqual(['Put back', 'Put back']);
  });

  it('is offered nothing that can’t be done', async () => {
    await drawPopup({ view: storyView() });
    expect(listButtons().map(nameOf)).toEqual([]);
  });
});

describe('a problem', () => {
  it.each(PROBLEMS)('%s has a title and says what to do next', async (code) => {
    await drawPopup({ view: { kind: 'problem', problem: { code }, canRetry: false, canReadAnyway: false } });
    expect(textsOf('h1')[0]).toMatch(/\w/);
    expect(textsOf('main p')[0]).toMatch(/\w.*\.$/);
    expect(document.body.textContent).not.toContain('$');
    expect(listButtons()).toEqual([]);
  });

  it('names the site where it is known', async () => {
    await drawPopup({
      view: { kind: 'problem', problem: { code: 'access-refused', detail: 'herald.example' }, canRetry: true, canReadAnyway: false },
    });
    expect(textsOf('h1')).toEqual(['No access to herald.example']);
  });

  it('can be tried again and read anyway', async () => {
    const onRetry = vi.fn();
    const onReadAnyway = vi.fn();
    await drawPopup({
      view: { kind: 'problem', problem: { code: 'no-article' }, canRetry: true, canReadAnyway: true },
      onRetry,
      onReadAnyway,
    });
    await press('Try again');
    await press('Read it anyway');
    expect([onRetry, onReadAnyway].map((call) => call.mock.calls.length)).toEqual([1, 1]);
  });
});

describe('while it works', () => {
  const passTime = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
  const region = () => document.querySelector('[role=status]');
  const status = () => textOf(region());
  const isSeen = () => !region()?.matches('.is-only-heard, .visually-hidden');
  const working = (stage: Stage) => drawPopup({ view: { kind: 'working', stage } });

  it.each<[Stage, string]>([
    ['waiting-for-page', 'Waiting for the page to finish loading…'],
    ['reading', 'Reading the page…'],
    ['page-busy', 'The page is busy and does not answer yet. Still waiting…'],
    ['fetching', 'Fetching the linked page…'],
    ['summarizing', 'Choosing the points…'],
  ])('at %s it shows the shape at once, tells those who listen that it reads, and says more after a second', async (stage, expected) => {
    vi.useFakeTimers();
    const root = await working(stage);
    expect(root.querySelector('.skeleton')).not.toBeNull();
    expect([status(), isSeen()]).toEqual(['Reading the page…', false]);
    await passTime(999);
    expect([status(), isSeen()]).toEqual(['Reading the page…', false]);
    await passTime(1);
    expect([status(), isSeen()]).toEqual([expected, true]);
  });

  it('keeps the clock through its stages, and announces the result in the same place', async () => {
    vi.useFakeTimers();
    await working('reading');
    const first = region();
    await passTime(700);
    await working('summarizing');
    await passTime(300);
    expect([status(), isSeen()]).toEqual(['Choosing the points…', true]);
    await drawPopup({ view: storyView() });
    expect([status(), isSeen()]).toEqual(['The summary is ready.', false]);
    expect(region()).toBe(first);
  });

  it.each<[string, number, readonly string[]]>([
    ['quick', 300, ['Reading the page…', 'The summary is ready.']],
    ['slow', 5000, ['Reading the page…', 'The summary is ready.']],
  ])('tells nothing twice where it is %s', async (_, ms, expected) => {
    vi.useFakeTimers();
    const told = listenTo(document.body);
    await working('reading');
    await passTime(ms);
    await drawPopup({ view: storyView() });
    expect(told()).toEqual(expected);
  });

  it('starts a new second when it is tried again', async () => {
    vi.useFakeTimers();
    await working('reading');
    await passTime(2000);
    await drawPopup({ view: { kind: 'problem', problem: { code: 'fault' }, canRetry: true, canReadAnyway: false } });
    expect(status()).toBe('Something went wrong in Nutgraf');
    await working('reading');
    expect([status(), isSeen()]).toEqual(['Reading the page…', false]);
  });
});

/** What a screen reader tells of the live region: its text each time when it changes while the region is there. */
function listenTo(root: Node): () => string[] {
  const told: string[] = [];
  const note = (records: readonly MutationRecord[]) => {
    for (const { target } of records) {
      const region = target instanceof Element ? target : target.parentElement;
      if (region?.matches('[role=status]') && region.textContent) told.push(region.textContent);
    }
  };
  const observer = new MutationObserver(note);
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  return () => {
    note(observer.takeRecords());
    observer.disconnect();
    return told;
  };
}
