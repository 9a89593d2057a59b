/** What tells a piece of a site's pages again on the next page of it. */
import { toWords } from '../text/to-words.ts';
import type { Article, Block, SiteRule } from '../types.ts';

/** What two pieces share that are the same to a reader. */
export type Signature = Pick<SiteRule, 'shape' | 'lead' | 'place'>;

/** A label has at most so many words: `Read more: …`. */
const LONGEST_LABEL = 3;
/** So many words tell how a longer text begins. */
const LEAD_WORDS = 6;
/** `Read more:`, `Lesen Sie auch：`; a colon far down the line is none of a label. */
const LABEL = /^([^:：]{2,40})[:：]/;
const FIGURES = /\p{N}+/gu;

/** The block's kind, how it begins, and its place where the page names one. */
export function signBlock({ kind, text, id }: Block, { places = {} }: Article): Signature {
  const lead = toLead(text);
  const place = places[id];
  return { shape: kind, ...(lead ? { lead } : {}), ...(place ? { place } : {}) };
}

/** `read more:` for a text with a label, `jane doe is a reporter at…` for a long one, else the whole text; '' where there are no words. */
function toLead(text: string): string {
  const label = normalize(LABEL.exec(text)?.[1] ?? '');
  if (label.length > 0 && label.length <= LONGEST_LABEL) return `${label.join(' ')}:`;
  const words = normalize(text.slice(0, 400));
  return words.length > LEAD_WORDS ? `${words.slice(0, LEAD_WORDS).join(' ')}…` : words.join(' ');
}

function normalize(text: string): string[] {
  return toWords(text).map((word) => word.replace(FIGURES, '0'));
}

/** Whether a piece with this signature is one that the rule is about. */
export function isMeant({ shape, lead, place }: Signature, rule: SiteRule): boolean {
  if (shape !== rule.shape) return false;
  return (rule.lead !== undefined && rule.lead === lead) || (rule.place !== undefined && rule.place === place);
}
