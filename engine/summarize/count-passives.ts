/** German says its passive with the verb of its future: `wird genannt`, `um gesehen zu werden`. */

const FORMS: ReadonlySet<string> = new Set(['wird', 'werden', 'werde', 'werdet']);
const INFINITIVE = 'werden';
const MARKS = /[()"'„“”»«‚‘]/g;
/** Where a clause ends. */
const CLAUSE_END = /[,;:.!?–—]$/;
const SMALL = /^[a-zäöüß]/;
/** `gestartet`, `vorgeworfen`; of those in -en only what has a `ge` and is no infinitive. */
const PARTICIPLE_IN_T = /^(?:ge|be|ver|er|ent|zer|miss|über|unter|[a-zäöü]{2,8}ge).{2,}t$|iert$/;
const PARTICIPLE_IN_EN = /^(?:[a-zäöü]{2,8})?ge.{3,}en$/;
const INFINITIVE_IN_EN =
  /(?:gehen|geben|gewinnen|gelten|gehören|genießen|gelingen|gestalten|gefährden|genehmigen|gefallen|gewähren|gelangen|gestehen|gegen|gestern)$/;
/** No verbs, though they end a clause and end alike. */
const NO_PARTICIPLE: ReadonlySet<string> = new Set(['bereit', 'erst', 'bekannt', 'gesamt', 'gerecht', 'berechtigt', 'überhaupt', 'gut']);

/** How many forms of `werden` in a German sentence speak of no future. Linear: each looks at its own clause only. */
export function countPassives(text: string): number {
  const words = text.split(' ');
  let passives = 0;
  let clause: string[] = [];
  for (const raw of words) {
    const word = raw.replace(MARKS, '');
    clause.push(word.replace(CLAUSE_END, ''));
    if (!CLAUSE_END.test(word)) continue;
    passives += countInClause(clause);
    clause = [];
  }
  return passives + countInClause(clause);
}

/** `ist zu bauen`: the infinitive of a passive is none of a future; the finite form is passive where its clause ends in a participle. */
function countInClause(words: readonly string[]): number {
  const last = words.findLast((word) => word !== '') ?? '';
  return words.filter((word, at) => {
    if (!FORMS.has(word.toLowerCase())) return false;
    const before = words[at - 1] ?? '';
    if (word === INFINITIVE && before === 'zu') return true;
    return isParticiple(before) || (word !== last && isParticiple(last));
  }).length;
}

function isParticiple(word: string): boolean {
  if (!SMALL.test(word) || NO_PARTICIPLE.has(word)) return false;
  return PARTICIPLE_IN_T.test(word) || (PARTICIPLE_IN_EN.test(word) && !INFINITIVE_IN_EN.test(word));
}
