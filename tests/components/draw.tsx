/** Draws a view into the test's page, as an entrypoint does, and looks at it as a reader does. */
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, vi } from 'vitest';
import { PopupView, type PopupViewProps } from '../../components/PopupView.tsx';
import { ReaderView, type ReaderViewProps } from '../../components/ReaderView.tsx';
import { readTexts } from './texts.ts';

const root = document.body.appendChild(document.createElement('div'));
root.id = 'app';

afterEach(async () => {
  await act(() => render(null, root)); // the views' clean-up comes with it, and not after the test's document has gone
  vi.useRealTimers();
});

export async function draw(view: ComponentChild): Promise<HTMLElement> {
  await act(() => render(view, root));
  return root;
}

export function drawPopup(props: Omit<PopupViewProps, 'texts'> & Partial<PopupViewProps>): Promise<HTMLElement> {
  return draw(<PopupView texts={readTexts()} {...props} />);
}

export function drawReader(props: Omit<ReaderViewProps, 'texts'> & Partial<ReaderViewProps>): Promise<HTMLElement> {
  return draw(<ReaderView texts={readTexts()} {...props} />);
}

/** Presses the button of that name; fails where there is none. */
export async function press(name: string | RegExp): Promise<void> {
  const button = listButtons().find((candidate) => (typeof name === 'string' ? nameOf(candidate) === name : name.test(nameOf(candidate))));
  if (!button) throw new Error(`no button ${name} among ${listButtons().map(nameOf).join(', ')}`);
  await act(() => button.click());
}

export function listButtons(): HTMLElement[] {
  return [...root.querySelectorAll('button')];
}

export function nameOf(button: Element): string {
  return button.getAttribute('aria-label') ?? textOf(button);
}

/** What is written in an element, white space folded and isolates left out. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

export function textsOf(selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(textOf);
}
