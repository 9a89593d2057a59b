/** What the first reading of all needs made ready, for whoever has to wait for a page anyway. */
import { createPhraseFinder } from './declutter/features/find-phrases.ts';
import { prepareJudgement } from './declutter/judge-pieces.ts';
import { monthNames } from './extract/dates/month-names.ts';
import { findCues } from './summarize/cues/cues-of.ts';

/** Makes ready the tables that stories in a BCP 47 language are read and summarized with, some milliseconds' work. Changes no result. */
export function prepare(language: string): void {
  prepareJudgement();
  createPhraseFinder(language);
  monthNames(language);
  findCues(language);
}
