/** What there is to read aloud in a view, in reading order: the article where the view shows it, else the summary. */
import type { Block, SourceRef } from '../../engine/index.ts';
import { blockAnchor } from '../block-anchor.ts';
import type { Story } from '../view.ts';
import type { Passage } from './passage.ts';
import { rangeOf } from './range-of.ts';

/** Tables, figures and code make no sense to the ear. */
const SPOKEN: readonly Block['kind'][] = ['paragraph', 'heading', 'item', 'quotation', 'note'];
const HEAD = '.story-head h1, .story-head .story-dek';
const SUMMARY = '.summary-section > :is(h2, h3), .summary-section .point > p, .summary-section .quote-card > p';

export function collectPassages(view: Element, { article, annotations }: Story): Passage[] {
  const text = view.querySelector('.article-text');
  if (!text) return collectShown(view, `${HEAD}, ${SUMMARY}`, article.language);
  const sentences = groupByBlock(annotations.sentences);
  const blocks = article.blocks.filter(({ kind, text }) => SPOKEN.includes(kind) && text.trim() !== '');
  return [...collectShown(view, HEAD, article.language), ...blocks.flatMap((block) => ofBlock(text, block, sentences.get(block.id)))];
}

/** What a reader sees in the story's own language; words of the interface in another would need another voice. */
function collectShown(view: Element, selector: string, language: string): Passage[] {
  return [...view.querySelectorAll<HTMLElement>(selector)]
    .filter((element) => isVisible(element) && isIn(element, language))
    .map((element) => ({ text: element.textContent?.trim() ?? '', range: () => rangeAround(element) }))
    .filter(({ text }) => text !== '');
}

function ofBlock(text: Element, block: Block, refs: readonly SourceRef[] = []): Passage[] {
  const parts = refs.length > 0 ? refs : [{ start: 0, end: block.text.length }];
  return parts.map(({ start, end }) => ({
    text: block.text.slice(start, end).trim(),
    range: () => {
      const element = text.querySelector(`#${blockAnchor(block.id)}`);
      return element && rangeOf(element, start, end);
    },
  }));
}

function groupByBlock(sentences: readonly { readonly ref: SourceRef }[]): ReadonlyMap<number, SourceRef[]> {
  const groups = new Map<number, SourceRef[]>();
  for (const { ref } of sentences) groups.set(ref.block, [...(groups.get(ref.block) ?? []), ref]);
  return groups;
}

function rangeAround(element: Element): Range | null {
  if (!element.isConnected) return null;
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}

function isVisible(element: Element): boolean {
  return element.checkVisibility?.() ?? true;
}

function isIn(element: Element, language: string): boolean {
  const shown = element.querySelector('[lang]') ?? element.closest('[lang]');
  return primary(shown?.getAttribute('lang') ?? language) === primary(language);
}

function primary(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}
