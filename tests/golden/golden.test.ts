/** Whole summaries of small articles of ours, read in review. `UPDATE_GOLDEN=1 npx vitest run tests/golden` rewrites them. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotate, summarize } from '../../engine/index.ts';
import { parseStory } from './parse-story.ts';
import { printSummary } from './print-summary.ts';

const cases = readdirSync(import.meta.dirname).filter((name) => existsSync(join(import.meta.dirname, name, 'article.md')));

describe('the summary of', () => {
  it.each(cases)('%s', (name) => {
    const article = parseStory(readFileSync(join(import.meta.dirname, name, 'article.md'), 'utf8'));
    const printed = printSummary(summarize(article, annotate(article), 'standard'));
    const file = join(import.meta.dirname, name, 'summary.md');
    if (process.env.UPDATE_GOLDEN || !existsSync(file)) writeFileSync(file, printed);
    expect(printed).toBe(readFileSync(file, 'utf8'));
  });
});
