/** The reading alone (page to article, without a summary), as the shared extraction bench calls it. */
import { readAgain, readArticle, settleReading } from '../../engine/index.ts';

/** How many blocks a parsed page's story has. */
export default async function read(document: Document, { url }: { url: string; html: string }): Promise<{ text: string }> {
  const reading = settleReading(readArticle(document, { url }), () => readAgain(document, { url }));
  const blocks = reading.ok ? reading.article.blocks : [];
  return { text: String(blocks.length) };
}
