/** The tools of the reader page: the outline, how it looks, pictures on demand, the way back to the summary. */
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { type ReadingStyle, USUAL_STYLE } from '../../components/reading-style.ts';
import type { View } from '../../components/view.ts';
import { drawReader, listButtons, nameOf, press, textOf, textsOf } from './draw.tsx';
import { makeStory } from './stories.ts';

const view: View = { kind: 'story', story: makeStory() };
const buttonNames = () => listButtons().map(nameOf);

describe('the outline', () => {
  const headings = makeStory().article.blocks.filter(({ kind }) => kind === 'heading');

  it('leads to each heading, by its rank', async () => {
    const root = await drawReader({ view });
    const links = [...root.querySelectorAll('.outline a')];
    expect(links.map(textOf)).toEqual(['A vote after midnight', 'What it costs', 'The months ahead']);
    expect(links.map((link) => link.closest('li')?.className)).toEqual(['depth-0', 'depth-1', 'depth-0']);
    for (const link of links) expect(root.querySelector(link.getAttribute('href') ?? '')?.textContent).toBe(link.textContent);
  });

  it.each([0, 1, 2])('is left out where there are but %i headings', async (count) => {
    const blocks = [{ kind: 'paragraph', id: 99, text: 'A paragraph.' } as const, ...headings.slice(0, count)];
    const root = await drawReader({ view: { kind: 'story', story: makeStory({ article: { blocks } }) } });
    expect(root.querySelector('.outline')).toBeNull();
    expect(buttonNames()).not.toContain('Contents');
  });

  it('marks the heading that the reader has come to', async () => {
    const root = await drawReader({ view });
    const tops: Readonly<Record<string, number>> = { 'block-2': -400, 'block-7': 100, 'block-16': 900 };
    for (const [id, top] of Object.entries(tops))
      vi.spyOn(root.querySelector(`#${id}`) ?? root, 'getBoundingClientRect').mockReturnValue({ top } as DOMRect);
    await act(async () => {
      dispatchEvent(new Event('scroll'));
      await new Promise(requestAnimationFrame);
    });
    expect(textsOf('.outline [aria-current]')).toEqual(['What it costs']);
  });
});

describe('progress', () => {
  it.each([
    [{ top: 2000, bottom: 12_000 }, 0, '0', /min left|sec left/],
    [{ top: -4000, bottom: 6_000 }, 6_000, '46', /sec left/],
    [{ top: -9_300, bottom: 700 }, 11_300, '100', /^$/],
  ])('of a text at %j', async ({ top, bottom }, scrolled, percent, left) => {
    const root = await drawReader({ view });
    vi.stubGlobal('scrollY', scrolled);
    vi.spyOn(root.querySelector('.article-text') ?? root, 'getBoundingClientRect').mockReturnValue({ top, bottom } as DOMRect);
    await act(async () => {
      dispatchEvent(new Event('scroll'));
      await new Promise(requestAnimationFrame);
    });
    vi.unstubAllGlobals();
    expect(root.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow')).toBe(percent);
    expect(textOf(root.querySelector('.time-left'))).toMatch(left);
  });
});

describe('the look', () => {
  const choose = async (style: ReadingStyle, selector: string, change: (input: HTMLInputElement) => void) => {
    const onStyle = vi.fn();
    const root = await drawReader({ view, style, onStyle });
    const input = root.querySelector<HTMLInputElement>(selector);
    await act(() => (input ? change(input) : undefined));
    return onStyle.mock.calls.flat();
  };
  const slideTo = (index: number) => (input: HTMLInputElement) => {
    input.value = String(index);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const click = (input: HTMLInputElement) => input.click();

  it.each<[string, (input: HTMLInputElement) => void, Partial<ReadingStyle>]>([
    ['input[value=sepia]', click, { theme: 'sepia' }],
    ['input[value=legible]', click, { typeface: 'legible' }],
    ['input[value=dyslexic]', click, { typeface: 'dyslexic' }],
    ['.step-slider:nth-of-type(1) input', slideTo(8), { size: 200 }],
    ['.step-slider:nth-of-type(2) input', slideTo(0), { width: 45 }],
    ['.step-slider:nth-of-type(3) input', slideTo(3), { spacing: 1.8 }],
  ])('is changed by %s', async (selector, change, expected) => {
    expect(await choose(USUAL_STYLE, selector, change)).toEqual([{ ...USUAL_STYLE, ...expected }]);
  });

  it('is shown where the style sheets look for it, and said in words', async () => {
    const root = await drawReader({ view, style: { ...USUAL_STYLE, typeface: 'sans', size: 125, width: 55 }, onStyle: () => {} });
    const reader = root.querySelector<HTMLElement>('.reader');
    expect(reader?.dataset.typeface).toBe('sans');
    expect(reader?.style.getPropertyValue('--reading-size')).toBe('1.25');
    expect([...root.querySelectorAll('input[type=range]')].map((input) => input.getAttribute('aria-valuetext'))).toEqual([
      '125%',
      'about 55 characters',
      '1.6',
    ]);
  });

  it('is chosen without many words: the panel lies over the text', async () => {
    const root = await drawReader({ view, style: USUAL_STYLE, onStyle: () => {} });
    expect(root.querySelectorAll('.style-panel .choices, .style-panel .step-slider')).toHaveLength(5);
    expect(root.querySelector('.choice-note')).toBeNull();
  });

  it('goes back to the usual one', async () => {
    const onStyle = vi.fn();
    await drawReader({ view, style: { ...USUAL_STYLE, theme: 'dark' }, onStyle });
    await press('Back to the usual look');
    expect(onStyle).toHaveBeenCalledWith(USUAL_STYLE);
    await drawReader({ view, style: { ...USUAL_STYLE }, onStyle });
    expect(
      listButtons()
        .find((button) => nameOf(button) === 'Back to the usual look')
        ?.hasAttribute('disabled'),
    ).toBe(true);
  });

  it('can not be changed where nobody listens', async () => {
    await drawReader({ view });
    expect(buttonNames()).not.toContain('Text and colours');
  });
});

describe('pictures', () => {
  it('that are left out can be asked for', async () => {
    const onShowPictures = vi.fn();
    const root = await drawReader({ view, picturesLeftOut: 3, onShowPictures });
    expect(textOf(root.querySelector('.pictures-left-out'))).toMatch(/^3 pictures are left out\./);
    await press('Show pictures');
    expect(onShowPictures).toHaveBeenCalledOnce();
  });

  it('are not spoken of where there are none', async () => {
    await drawReader({ view, onShowPictures: () => {} });
    expect(buttonNames()).not.toContain('Show pictures');
  });

  it('can be shown always', async () => {
    const onAlwaysPictures = vi.fn();
    const root = await drawReader({ view, style: USUAL_STYLE, onStyle: () => {}, onAlwaysPictures });
    await act(() => root.querySelector<HTMLElement>('.switch input')?.click());
    expect(onAlwaysPictures).toHaveBeenCalledWith(true);
  });
});

describe('a sentence that a point led to', () => {
  const goTo = async (index: number) => {
    const root = await drawReader({ view });
    await act(() => root.querySelectorAll<HTMLElement>('.show-point')[index]?.click());
    return root;
  };

  it('has the focus', async () => {
    const root = await goTo(3);
    expect(document.activeElement).toBe(root.querySelector('mark'));
  });

  it('is gone to again by the same point', async () => {
    const root = await goTo(3);
    (document.activeElement as HTMLElement).blur();
    await act(() => root.querySelectorAll<HTMLElement>('.show-point')[3]?.click());
    expect(document.activeElement).toBe(root.querySelector('mark'));
  });

  it('leads back to its point', async () => {
    const root = await goTo(3);
    await press('Back to the summary');
    expect(document.activeElement).toBe(root.querySelectorAll('.show-point')[3]);
    expect(textsOf('mark')).toEqual([]);
    expect(buttonNames()).not.toContain('Back to the summary');
  });

  it('is left by Escape', async () => {
    await goTo(3);
    await act(() => void dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
    expect(textsOf('mark')).toEqual([]);
  });

  it('is marked in a caption too', async () => {
    const story = makeStory();
    const caption = story.article.blocks.find(({ kind }) => kind === 'figure');
    const source = { block: caption?.id ?? 0, start: 0, end: caption?.text.length ?? 0 };
    const sections = [{ role: 'background', points: [{ role: 'background', text: caption?.text ?? '', source }] }] as const;
    const root = await drawReader({ view: { kind: 'story', story: { ...story, summary: { ...story.summary, sections } } } });
    await act(() => root.querySelector<HTMLElement>('.show-point')?.click());
    expect(textsOf('figcaption mark')).toEqual([caption?.text]);
  });
});
