/** What is wrong with the reading of a hostile page, in words for the person who mends it. */
import { type Article, annotate, readCopy, summarize } from '../../../engine/index.ts';
import type { HostilePage } from '../generate/hostile-page.ts';
import type { Trial } from './trial.ts';

export interface Verdict {
  readonly complaints: readonly string[];
  /** Processor time in all: in the page, and for the summary. */
  readonly milliseconds: number;
  /** Share of the shown paragraphs that the article holds; null where the page has none to compare. */
  readonly kept: number | null;
}

const MAX_MS = 1000;
const MAX_BYTES = 2_000_000;
const MAX_GROWTH = 64 * 2 ** 20;
const LEAST_KEPT = 0.75;
/** What turns or hides text: `\u202e`, `\u200b`, tag characters. Joiners are told apart by the engine's own tests. */
const UNCLEAN = /(?![\t\n])\p{Cc}|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\u{e0000}-\u{e01ef}]|\p{Cs}/u;
/** Addresses that a link or a picture may have. */
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|data:image\/(?:png|jpeg|gif|webp|avif|bmp)[;,])/i;

export function judgeTrial(page: HostilePage, trial: Trial): Verdict {
  const { envelope } = trial;
  const complaints: string[] = [];
  const complain = (isWrong: boolean, words: string) => isWrong && complaints.push(words);
  complain(trial.failure !== undefined, `failed: ${trial.failure?.slice(0, 200)}`);
  complain(envelope !== null && !envelope.ok, 'the reading threw');
  complain(trial.calls > 0, `${trial.calls} calls of the canary`);
  complain(trial.bytes > MAX_BYTES, `answer of ${(trial.bytes / 1e6).toFixed(1)} MB`);
  complain(trial.grownBytes > MAX_GROWTH, `process grew by ${(trial.grownBytes / 2 ** 20).toFixed(0)} MB`);
  const began = process.cpuUsage();
  const reading = envelope?.ok ? readCopy(envelope.copy) : null;
  const article = reading === null ? null : reading.ok ? reading.article : reading.anyway;
  const points = article === null ? [] : tellPoints(article, complain);
  const { user, system } = process.cpuUsage(began);
  const milliseconds = trial.milliseconds + (user + system) / 1000;
  complain(
    milliseconds > MAX_MS,
    `${trial.milliseconds.toFixed(0)} ms in the page, ${((user + system) / 1000).toFixed(0)} for the reading`,
  );
  if (article !== null) complaints.push(...judgeText(page, article, points));
  const kept = keptShare(page, article);
  complain(kept !== null && kept < LEAST_KEPT, `only ${Math.round((kept ?? 0) * 100)} % of the story kept`);
  return { complaints, milliseconds, kept };
}

function tellPoints(article: Article, complain: (isWrong: boolean, words: string) => void): readonly string[] {
  try {
    const annotations = annotate(article);
    return summarize(article, annotations, 'standard').sections.flatMap(({ heading, points }) => [
      heading ?? '',
      ...points.map(({ text }) => text),
    ]);
  } catch (error) {
    complain(true, `the summary threw: ${String(error)}`);
    return [];
  }
}

function judgeText({ hidden = [] }: HostilePage, article: Article, points: readonly string[]): string[] {
  const { head, blocks } = article;
  const heads = [head.headline, ...head.bylines, head.dek, head.kicker, head.publication].flatMap((entry) => (entry ? [entry.value] : []));
  const inBody = blocks.map(({ text }) => text);
  const strings = [...heads, ...inBody, ...points, ...article.removed.map(({ preview }) => preview)];
  const addresses = [
    ...blocks.flatMap((block) => (block.kind === 'figure' && block.image ? [block.image.url] : [])),
    head.image?.value.url ?? '',
  ];
  const unclean = strings.find((text) => UNCLEAN.test(text));
  const unsafe = addresses.find((address) => address !== '' && !SAFE_ADDRESS.test(address));
  const told = hidden.filter((word) => [...heads, ...points].some((text) => text.includes(word)));
  const kept = hidden.filter((word) => inBody.some((text) => text.includes(word)));
  return [
    ...(unclean === undefined ? [] : [`unclean text: ${JSON.stringify(unclean.slice(0, 60))}`]),
    ...(unsafe === undefined ? [] : [`unsafe address: ${unsafe.slice(0, 60)}`]),
    ...(told.length > 0 ? ['hidden text in the summary'] : kept.length > 0 ? ['hidden text in the story'] : []),
  ];
}

function keptShare({ shown }: HostilePage, article: Article | null): number | null {
  if (shown === undefined || shown.length === 0) return null;
  const text = article?.blocks.map((block) => block.text).join('\n') ?? '';
  return shown.filter((paragraph) => text.includes(paragraph)).length / shown.length;
}
