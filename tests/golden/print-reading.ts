/** What was read from a page, as a person reads it in review: the head with its sources, the blocks by kind, the ledger. */
import type { Article, Block, Reading, Removal, Sourced } from '../../engine/index.ts';

export function printReading(reading: Reading): string {
  const article = reading.ok ? reading.article : reading.anyway;
  const verdict = reading.ok ? 'article' : `refused: ${reading.why}`;
  const parts = article === null ? [] : [printHead(article), '## Story', ...article.blocks.map(printBlock), ...printLedger(article)];
  return `${[`verdict: ${verdict}`, ...(reading.ok ? parts : parts.slice(0, 1))].join('\n\n')}\n`;
}

function printHead({ head, language, direction, completeness, wordsExpected, genre }: Article): string {
  const lines = [
    ['language', `${language}, ${direction}`],
    ['completeness', wordsExpected === undefined ? completeness : `${completeness} of ${wordsExpected} words`],
    ...(genre ? [['genre', genre] as const] : []),
    ['kicker', printSourced(head.kicker)],
    ['headline', printSourced(head.headline)],
    ['dek', printSourced(head.dek)],
    ...head.bylines.map((byline) => ['byline', printSourced(byline)]),
    ['published', printSourced(head.published)],
    ['updated', printSourced(head.updated)],
    ['publication', printSourced(head.publication)],
    ['image', printImage(head.image)],
  ];
  return lines.map(([name, value]) => `- ${name}: ${value || '(none)'}`).join('\n');
}

function printSourced(field: Sourced<string> | undefined): string {
  return field === undefined ? '' : `${field.value} _(${field.from})_`;
}

function printImage(image: Article['head']['image']): string {
  if (image === undefined) return '';
  const { url, caption, credit } = image.value;
  return [url, caption && `caption: ${caption}`, credit && `credit: ${credit}`, `_(${image.from})_`].filter(Boolean).join(' · ');
}

function printBlock(block: Block): string {
  if (block.kind === 'heading') return `[heading ${block.level}] ${block.text}`;
  if (block.kind === 'item') return `[item${block.ordered ? ', ordered' : ''}, depth ${block.depth}] ${block.text}`;
  if (block.kind === 'table') return ['[table]', ...block.rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
  if (block.kind === 'break') return '[break]';
  if (block.kind !== 'figure') return `[${block.kind}] ${block.text}`;
  return `[figure] ${[block.image?.url ?? '(no picture)', block.text, block.credit && `credit: ${block.credit}`].filter(Boolean).join(' · ')}`;
}

function printLedger({ removed }: Article): readonly string[] {
  return removed.length === 0 ? ['## Removed', 'Nothing.'] : ['## Removed', removed.map(printRemoval).join('\n')];
}

function printRemoval({ kind, rule, signals, words, preview }: Removal): string {
  return `- ${kind} (${rule}; ${signals.join(', ') || 'no signals'}; ${words} words): ${preview}`;
}
