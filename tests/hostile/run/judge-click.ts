/** What is wrong with the answer to a click on a hostile page, from the reader's side of it. */
import type { HostilePage } from '../generate/hostile-page.ts';
import type { Click } from './clicking-browser.ts';
import type { Verdict } from './judge-trial.ts';

const MAX_WALL_MS = 2000;
const MAX_PROCESSOR_MS = 1000;
const MAX_GROWTH = 64 * 2 ** 20;

export function judgeClick({ hidden = [] }: HostilePage, click: Click): Verdict {
  const complaints = [
    [click.answer === null, 'no answer'],
    [click.wallMs > MAX_WALL_MS, `answered after ${click.wallMs} ms`],
    [click.processorMs > MAX_PROCESSOR_MS, `${click.processorMs} ms of the processor`],
    [click.grownBytes > MAX_GROWTH, `process grew by ${(click.grownBytes / 2 ** 20).toFixed(0)} MB`],
    [click.calls > 0, `${click.calls} calls of the canary`],
    [hidden.some((word) => click.words.includes(word)), 'hidden text in the popup'],
  ] as const;
  return { complaints: complaints.flatMap(([isWrong, words]) => (isWrong ? [words] : [])), milliseconds: click.processorMs, kept: null };
}
