/** Whole summaries of small articles of ours, read in review. `UPDATE_GOLDEN=1 npx vitest run tests/golden` rewrites them. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotate, SUMMARY_LENGTHS, summarize } from '../../engine/index.ts';
import { parseStory } from './parse-story.ts';
import { printSummary } from './print-summary.ts';

const cases = readdirSync(import.meta.dirname).filter((name) => existsSync(join(import.meta.dirname, name, 'article.md')));

/** The file of each length; an article that is short already has one at the standard length alone. */
const FILES = { standard: 'summary.md', brief: 'brief.md', detailed: 'detailed.md' } as const;

describe('the summary of', () => {
  it.each(cases)('%s', (name) => {
    const folder = join(import.meta.dirname, name);
    const article = parseStory(readFileSync(join(folder, 'article.md'), 'utf8'));
    const annotations = annotate(article);
    for (const length of SUMMARY_LENGTHS) {
      const summary = summarize(article, annotations, length);
      const file = join(folder, FILES[length]);
      if (length !== 'standard' && summary.alreadyShort) continue;
      const printed = printSummary(summary);
      if (process.env.UPDATE_GOLDEN || !existsSync(file)) writeFileSync(file, printed);
      expect(printed).toBe(readFileSync(file, 'utf8'));
    }
  });
});
