/** Under which heading the reader is. */
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { useScroll } from './use-scroll.ts';

/** A heading counts from the upper third of the window on. */
const READING_LINE = 1 / 3;

/** The id of the last heading that has been scrolled to, or null before the first one. */
export function useCurrentHeading(text: RefObject<HTMLElement | null>): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useScroll(() => setCurrent(findCurrent(text.current)));
  return current;
}

function findCurrent(text: HTMLElement | null): string | null {
  const headings = [...(text?.querySelectorAll(':is(h2, h3, h4, h5, h6)[id]') ?? [])];
  return headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight * READING_LINE)?.id ?? null;
}
