/** Makes an article from plain paragraphs, as the summary sees it. */
import type { Article } from '../../../engine/types.ts';

/** Paragraph blocks in order; ids count from 0. */
export function toArticle(title: string, language: string, paragraphs: readonly string[], published?: string): Article {
  return {
    url: 'https://news.example/story',
    language,
    direction: 'ltr',
    removed: [],
    completeness: 'full',
    head: {
      headline: { value: title, from: 'gold' },
      bylines: [],
      ...(published ? { published: { value: published, from: 'gold' } } : {}),
    },
    blocks: paragraphs
      .filter((text) => text.trim() !== '')
      .map((text, id) => ({ kind: 'paragraph', id, text: text.replace(/\s+/g, ' ').trim() })),
  };
}
