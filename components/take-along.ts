/** Makes what a reader takes along out of a summary. A chunk of its own, loaded when used. */
import { toCitedText } from '../engine/export/cited-text.ts';
import { toFileName } from '../engine/export/file-name.ts';
import { toHtmlFile } from '../engine/export/html.ts';
import { toMarkdown, toMarkdownFile } from '../engine/export/markdown.ts';
import { toPlainText } from '../engine/export/plain-text.ts';
import { type LinkOf, listSources, NO_LINKS, toLinkOf } from '../engine/export/point-links.ts';
import { exportWords } from './export-words.ts';
import type { TakeActions } from './take-actions.ts';
import type { Texts } from './texts.tsx';
import type { Story } from './view.ts';

/** What a reader is told; nothing where the system tells it. */
export type TakeOutcome = 'status_copied' | 'status_copied_without' | 'status_saved' | '';

type Take = (story: Story, texts: Texts, actions: TakeActions) => Promise<TakeOutcome>;

/** By the keys of their names. */
export const TAKES = {
  copy_text: async (story, texts, { onCopy }) => {
    await onCopy?.(toPlainText(story, exportWords(texts)));
    return 'status_copied';
  },
  copy_markdown: async (story, texts, { onCopy }) => {
    await onCopy?.(toMarkdown(story, exportWords(texts)));
    return 'status_copied';
  },
  copy_citations: async (story, texts, actions) => {
    const linkOf = await findLinks(story, actions);
    await actions.onCopy?.(toCitedText(story, exportWords(texts), linkOf));
    return linkOf === NO_LINKS ? 'status_copied_without' : 'status_copied';
  },
  save_markdown: async (story, texts, actions) => {
    const text = toMarkdownFile(story, exportWords(texts), await findLinks(story, actions));
    actions.onSaveFile?.({ name: toFileName(story.article, 'md'), text, type: 'text/markdown' });
    return 'status_saved';
  },
  save_html: async (story, texts, actions) => {
    const text = toHtmlFile(story, exportWords(texts), await findLinks(story, actions));
    actions.onSaveFile?.({ name: toFileName(story.article, 'html'), text, type: 'text/html' });
    return 'status_saved';
  },
  take_share: async (story, texts, { onShare }) => {
    const { head, url } = story.article;
    await onShare?.({ title: head.headline.value, text: toPlainText(story, exportWords(texts)), url }).catch(() => undefined);
    return '';
  },
  take_print: async (_story, _texts, { onPrint }) => {
    onPrint?.();
    return '';
  },
} as const satisfies Readonly<Record<string, Take>>;

export type TakeName = keyof typeof TAKES;

/** `NO_LINKS` where the page could not be asked. */
async function findLinks({ summary }: Story, { onFindLinks }: TakeActions): Promise<LinkOf> {
  const sources = listSources(summary);
  const links = (await onFindLinks?.(sources)) ?? [];
  return links.some((link) => link !== null) ? toLinkOf(sources, links) : NO_LINKS;
}
