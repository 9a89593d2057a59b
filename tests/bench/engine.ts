/** The engine as the shared extraction bench calls it: one page in, its text, head, points and quotations out. */
import { type Article, annotate, readAgain, readArticle, settleReading, summarize } from '../../engine/index.ts';

interface BenchResult {
  readonly title: string;
  readonly byline: string;
  readonly published: string;
  readonly text: string;
  readonly points: readonly { text: string; role: string }[];
  readonly quotes: readonly { text: string; speaker: string | null }[];
}

const NOTHING: BenchResult = { title: '', byline: '', published: '', text: '', points: [], quotes: [] };

/** Reads a parsed page the whole way to its summary. A refused page gives what could be read anyway. */
export default async function extract(document: Document, { url }: { url: string; html: string }): Promise<BenchResult> {
  const reading = settleReading(readArticle(document, { url }), () => readAgain(document, { url }));
  const article = reading.ok ? reading.article : reading.anyway;
  if (article === null) return NOTHING;
  const annotations = annotate(article);
  const summary = summarize(article, annotations, 'standard');
  return {
    title: article.head.headline.value,
    byline: article.head.bylines.map(({ value }) => value).join(', '),
    published: article.head.published?.value ?? '',
    text: toText(article),
    points: summary.sections.flatMap(({ points }) => points.map(({ text, role }) => ({ text, role }))),
    quotes: annotations.quotes.map(({ text, speaker }) => ({ text, speaker: speaker?.name ?? null })),
  };
}

/** Dek and body as the gold has them: no headline, byline, captions or credits. */
function toText({ head, blocks }: Article): string {
  const body = blocks.filter(({ kind }) => kind !== 'figure' && kind !== 'break').map(({ text }) => text);
  return [head.dek?.value ?? '', ...body].filter((text) => text !== '').join('\n\n');
}
