/** The engine as the shared extraction bench calls it: one page in, its text, head, points and quotations out. */
import {
  type Annotations,
  type Article,
  annotate,
  readAgain,
  readArticle,
  type Summary,
  settleReading,
  summarize,
} from '../../engine/index.ts';
import { toSinglePoints } from './single-points.ts';

interface BenchResult {
  readonly title: string;
  readonly byline: string;
  readonly published: string;
  readonly text: string;
  readonly points: readonly { text: string; role: string | null }[];
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
    points: toShown(summary, annotations),
    quotes: annotations.quotes.map(({ text, speaker }) => ({ text, speaker: speaker?.name ?? null })),
  };
}

/** What the popup shows in order: of the dek, which stands above, the sentences that are points of the summary, then the others. */
function toShown({ dek = [], sections }: Summary, annotations: Annotations): BenchResult['points'] {
  return [
    ...dek.map((text) => ({ text, role: null })),
    ...sections
      .flatMap(({ points }) => points.flatMap((point) => toSinglePoints(point, annotations)))
      .map(({ text, role }) => ({ text, role })),
  ];
}

/** Dek and body as the gold has them: no headline, byline, captions or credits. */
function toText({ head, blocks }: Article): string {
  const body = blocks.filter(({ kind }) => kind !== 'figure' && kind !== 'break').map(({ text }) => text);
  return [head.dek?.value ?? '', ...body].filter((text) => text !== '').join('\n\n');
}
