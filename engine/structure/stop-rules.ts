/** What each language says about stops, ready to look up. */
import { ANYWHERE, NUMBERED, STOP_ORDINALS, STOP_WORDS, STOP_WORDS_OF } from './cues/abbreviations.ts';
import { cuesOf } from './cues/cues.ts';

export interface StopRules {
  readonly abbreviations: ReadonlySet<string>;
  readonly beforeNumber: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly endings: readonly string[];
  readonly leadIns: ReadonlySet<string>;
  readonly numbered: ReadonlySet<string>;
  readonly hasOrdinals: boolean;
}

const rulesByLanguage = new Map<string, StopRules>();

/** The rules of a language; English abbreviations where it has none. */
export function stopRulesOf(language: string): StopRules {
  const base = language.toLowerCase().split(/[-_]/)[0] ?? '';
  const known = rulesByLanguage.get(base);
  if (known) return known;
  const words = STOP_WORDS[STOP_WORDS_OF[base] ?? base];
  const rules = {
    abbreviations: new Set(`${ANYWHERE} ${words?.abbreviations ?? STOP_WORDS.en?.abbreviations}`.split(' ')),
    beforeNumber: new Set((words?.beforeNumber ?? 'no nr').split(' ')),
    starters: toStarters(language, words?.starters),
    units: new Set((words?.units ?? STOP_WORDS.en?.units ?? '').split(' ')),
    endings: words?.endings?.split(' ') ?? [],
    leadIns: cuesOf(language).prepositions,
    numbered: new Set((NUMBERED[base] ?? '').split(' ')),
    hasOrdinals: STOP_ORDINALS.has(base),
  };
  rulesByLanguage.set(base, rules);
  return rules;
}

/** The small words of the cues, with the language's own. */
function toStarters(language: string, own = ''): ReadonlySet<string> {
  return new Set([...cuesOf(language).small, ...own.split(' ').filter(Boolean)]);
}
