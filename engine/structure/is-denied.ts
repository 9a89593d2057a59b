/** Tells that a verb of saying is denied: "never said", "äußerte sich nicht". */
import { keyAt } from './key-at.ts';
import type { Token } from './to-units.ts';

/** "neither confirmed nor denied", "Ann Lee never said that", "One cannot say that" */
const NOT_BEFORE = /^(?:neither|nor|never|cannot|[A-Za-zÀ-ſ]{2,6}n['’]t)$/;
/** "äußerte sich nicht", "sagte dazu nichts": who says nothing claims nothing. */
const NOTHING = /^(?:nichts?|niets?|inte|ikke|ikkje)$/;
/** "äußerte er sich nicht genauer", "äußerte sich dazu nicht weiter" */
const NO_MORE = /\bsich (?:dazu |zunächst |bisher |bislang )?nicht (?:genauer|näher|weiter|konkreter?|öffentlich|dazu|zu)\b/;
const FARTHEST_NOTHING = 4;
/** "geht derzeit nicht davon aus", "kam nicht zu dem Schluss": what German says in halves is denied between them. */
const NOT_WITHIN = /^(?:nicht|nie|niemals|kaum|keineswegs)$/;
/** "geht nicht nur davon aus", "kündigte nicht ohne Stolz an" */
const QUALIFIES = /^(?:nur|ohne|überraschend|zuletzt|zufällig|un[a-zß-ÿ]{4,})$/;
const LAST_HALF = /^(?:aus|an|schluss|ergebnis|meinung|ansicht|auffassung)$/;

/** True where nothing is said. */
export function isDenied(tokens: readonly Token[], verb: number): boolean {
  if (NOT_BEFORE.test(keyAt(tokens, verb - 1))) return true;
  const rest = tokens.slice(verb + 1, verb + 2 + FARTHEST_NOTHING);
  const end = rest.findIndex(({ kind }) => kind !== 'word');
  const words = rest.slice(0, end < 0 ? rest.length : end);
  const last = words.at(-1)?.key ?? '';
  return (
    NOTHING.test(last) ||
    NO_MORE.test(words.map(({ key }) => key).join(' ')) ||
    (LAST_HALF.test(last) && words.some(({ key }, at) => NOT_WITHIN.test(key) && !QUALIFIES.test(words[at + 1]?.key ?? '')))
  );
}
