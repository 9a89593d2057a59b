/** Reads the hand-annotated articles and the articles with reference summaries. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Gold {
  readonly id: string;
  readonly lang: string;
  readonly url: string;
  readonly genre: string;
  readonly title: string;
  readonly published?: string;
  readonly paragraphs: readonly (readonly string[])[];
  readonly roles: readonly string[];
  readonly nutgraf: number | null;
  readonly key: readonly number[];
  readonly quotes: readonly { readonly i: number; readonly text: string; readonly speaker: string | null }[];
  readonly claims: readonly { readonly i: number; readonly speaker: string | null }[];
}

export interface Referenced {
  readonly id: string;
  readonly lang: string;
  readonly title?: string;
  readonly text: string;
  readonly reference: string;
  readonly references?: readonly string[];
}

/** The folder of the data: `--data`, or beside the project. */
export const dataFolder = (args: readonly string[]): string => {
  const at = args.indexOf('--data');
  return (at >= 0 ? args[at + 1] : undefined) ?? join(import.meta.dirname, '../../../../shared/bench');
};

export const readGold = (data: string): readonly Gold[] => readLines<Gold>(join(data, 'structured/data/structured-dev.jsonl'));

export const readReferenced = (data: string, set: string): readonly Referenced[] =>
  readLines<Referenced>(join(data, `summary/data/${set}.jsonl`));

function readLines<T>(file: string): readonly T[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

/** The site an article is of, by which the folds of a cross-validation are cut. */
export const siteOf = ({ url, id }: Gold): string => {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return id;
  }
};
