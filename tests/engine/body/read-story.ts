/** The story that most tests of the body change, and how they read it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, readArticle } from '../../../engine/index.ts';

export const STORY = readFileSync(join(import.meta.dirname, '../../fixtures/body/story.html'), 'utf8');

/** The article of a page, also of one that is refused; fails where nothing could be read. */
export function read(html: string): Article {
  const reading = readArticle(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://weir.example/mill' });
  const article = reading.ok ? reading.article : reading.anyway;
  if (article === null) throw new Error('nothing was read');
  return article;
}

export const textOf = ({ blocks }: Article): string => blocks.map(({ text }) => text).join('\n');
