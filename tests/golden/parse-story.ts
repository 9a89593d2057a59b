/** An article from a small text file: `language: de`, `published: 2026-03-02`, `genre: review`, then `# headline`, `## heading`, `- item`, `> quotation`, and paragraphs. */
import type { Article, Block, Genre } from '../../engine/index.ts';

export function parseStory(text: string): Article {
  const parts = text.split(/\n\s*\n/).map((part) => part.trim().replace(/\n/g, ' '));
  const facts = new Map([...(parts[0] ?? '').matchAll(/(\w+): (\S+)/g)].map((match) => [match[1] ?? '', match[2] ?? '']));
  const headline = parts.find((part) => part.startsWith('# '))?.slice(2) ?? '';
  const published = facts.get('published');
  const genre = facts.get('genre') as Genre | undefined;
  return {
    url: 'https://daily.example/story',
    language: facts.get('language') ?? 'en',
    direction: 'ltr',
    removed: [],
    ...(genre && { genre }),
    completeness: 'full',
    head: {
      headline: { value: headline, from: 'golden' },
      bylines: [],
      ...(published ? { published: { value: published, from: 'golden' } } : {}),
    },
    blocks: parts
      .slice(1)
      .filter((part) => part !== '' && !part.startsWith('# '))
      .map(toBlock),
  };
}

function toBlock(part: string, id: number): Block {
  if (part.startsWith('## ')) return { kind: 'heading', id, text: part.slice(3), level: 2 };
  if (part.startsWith('- ')) return { kind: 'item', id, text: part.slice(2), ordered: false, depth: 0 };
  if (part.startsWith('> ')) return { kind: 'quotation', id, text: part.slice(2) };
  return { kind: 'paragraph', id, text: part };
}
