/** Builds articles from texts, and reads back what the engine finds in them. */
import { annotate } from '../../../engine/structure/annotate.ts';
import type { Annotations, Article, Block } from '../../../engine/types.ts';

/** An article of paragraphs; a text that begins with `> ` is a block quotation, with `# ` a heading. */
export function articleOf(paragraphs: readonly string[], language = 'en', headline = 'A headline'): Article {
  return {
    url: 'https://news.example/story',
    language,
    direction: 'ltr',
    head: { headline: { value: headline, from: 'test' }, bylines: [] },
    blocks: paragraphs.map((text, id) => toBlock(id, text)),
    removed: [],
    completeness: 'full',
  };
}

/** The sentences of a single block. */
export function sentencesOf(text: string, language: string, kind: 'paragraph' | 'heading' | 'item' = 'paragraph'): readonly string[] {
  const article = { ...articleOf([], language), blocks: [kindOf(kind, text)] };
  return annotate(article).sentences.map((sentence) => sentence.text);
}

/** Quotations as `SPEAKER: TEXT`, in order. */
export function quotesOf(paragraphs: readonly string[], language = 'en'): readonly string[] {
  return toLines(annotate(articleOf(paragraphs, language)));
}

export function toLines({ quotes }: Annotations): readonly string[] {
  return quotes.map(({ text, speaker }) => `${speaker?.name ?? '?'}: ${text}`);
}

function toBlock(id: number, text: string): Block {
  if (text.startsWith('> ')) return { kind: 'quotation', id, text: text.slice(2) };
  if (text.startsWith('# ')) return { kind: 'heading', id, text: text.slice(2), level: 2 };
  return { kind: 'paragraph', id, text };
}

function kindOf(kind: 'paragraph' | 'heading' | 'item', text: string): Block {
  if (kind === 'heading') return { kind, id: 1, text, level: 2 };
  if (kind === 'item') return { kind, id: 1, text, ordered: false, depth: 0 };
  return { kind, id: 1, text };
}

/** Speakers with their roles as `NAME (ROLE)`, each once. */
export function rolesOf(paragraphs: readonly string[], language = 'en'): readonly string[] {
  const { quotes } = annotate(articleOf(paragraphs, language));
  return [...new Set(quotes.map(({ speaker }) => `${speaker?.name} (${speaker?.role ?? ''})`))];
}

/** Claims as `SPEAKER: CONTENT`. */
export function claimsOf(paragraphs: readonly string[], language = 'en'): readonly string[] {
  const { claims } = annotate(articleOf(paragraphs, language));
  return claims.map(({ speaker, content }) => `${speaker.name}: ${paragraphs[content.block]?.slice(content.start, content.end)}`);
}
