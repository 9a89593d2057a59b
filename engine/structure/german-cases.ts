/** Puts German nouns that name a source into the first case: "des israelischen Militärs" is "israelisches Militär". */

const GENITIVE = /^(?:des|eines|dieses)$/;
const DATIVE = /^(?:dem|einem|diesem)$/;
/** One woman or one body, or several: their adjectives end in -e anyway. */
const FEMININE = /^(?:der|einer|dieser|den|diesen)$/;
/** Adjectives in names: `Statistischen`, `Vereinten`, `Rotem`. */
const ADJECTIVE_NAME =
  /^(?!menschen|kirschen)[A-Za-zÀ-ſ]*(?:sch|lich|ig|igt|ständ|wärt|[nr]al|iv|eint|^rot|weiß|schwarz|^grün|^blau|^neu|^frei|oberst|iert)e(?:n|m|r)$/;
/** `israelischen`, `diesem`; a town's "Berliner" never changes. */
const ADJECTIVE = /^(?!(?:d|ein|ihr|sein)e[nmr]$)[a-zß-ſ][A-Za-zÀ-ſ]*e[nmr]$/;
const CAPITAL = /^\p{Lu}/u;
const TOWN = /^\p{Lu}\p{L}+er$/u;
const ENDING = /e[nmr]$/;
const NEUTER =
  /(?:amt|ministerium|präsidium|gremium|institut|gericht|militär|unternehmen|magazin|büro|parlament|komitee|zentrum|team|blatt|portal|kommissariat|sekretariat|haus|kreuz|kommando|werk|fernsehen|radio|kabinett|museum|regime|bündnis|land|volk|heer|klinikum|gutachten|forum|theater|orchester|lager|kloster|center|opfer)$/;
const MASCULINE =
  /^(?!.*(?:muster|register|fenster|zimmer)$).*(?:dienst|bund|verband|rat|verein|konzern|bericht|ausschuss|hof|kreis|[^m]er|chef|fonds|kongress|betrieb|klub|club|senat|staat|rundfunk|vorstand|stab|tag|anwalt|sekretär)$/;
/** `Ermittlern`, `Beobachtern`: several in the third case. */
const PERSONS = /(?:acht|ittl|orsch|wohn|ändl|utz|itik|nehm|tret|prech)ern$/;
/** Nouns that end in -s in every case. */
const UNCHANGED = /(?:us|is|ss|[Ff]onds|[Cc]orps|\P{L}s|\p{Lu}s)$/u;
const LONG_GENITIVE = /(?<=(?:[szxß]|[^aeiouyäöü]t|amt|[nlr]d|rat|hof|[lr]k|[nr]g|tag|stab|mann|sohn|schiff|trieb|kreis|bot|brief))es$/i;

/** The words of a phrase without its article in the first case, as far as their noun's gender is known; `article` is empty where "laut" stands right before. */
export function inFirstCase(words: readonly string[], article: string): readonly string[] {
  const at = words.findIndex(
    (word, i) => CAPITAL.test(word) && !isAdjective(word) && !(TOWN.test(word) && CAPITAL.test(words[i + 1] ?? '')),
  );
  const noun = words[at];
  if (noun === undefined || !words.slice(0, at).every((word) => isAdjective(word) || TOWN.test(word))) return words;
  const head = GENITIVE.test(article) ? withoutGenitive(noun) : noun;
  if (article === '' && PERSONS.test(noun))
    return [...words.slice(0, at).map((word) => word.replace(ENDING, 'e')), noun.slice(0, -1), ...words.slice(at + 1)];
  const ending = endingOf(head.toLowerCase(), article, words[0] ?? '');
  if (ending === null) return words.slice(0, at).some(isAdjective) ? words : words.with(at, head);
  return words.map((word, i) => (i === at ? head : i < at && isAdjective(word) ? word.replace(ENDING, ending) : word));
}

/** `israelischen`, `Statistischem` */
export function isAdjective(word: string): boolean {
  return ADJECTIVE.test(word) || ADJECTIVE_NAME.test(word.toLowerCase());
}

/** "Gerichts", "Bundesamtes", "Ausschusses" */
function withoutGenitive(noun: string): string {
  if (UNCHANGED.test(noun)) return noun;
  if (LONG_GENITIVE.test(noun)) return noun.replace(LONG_GENITIVE, '');
  return noun.endsWith('es') ? noun : noun.replace(/(?<=\p{Ll})s$/u, '');
}

/** What an adjective ends in before such a noun without an article, or null where nobody knows. */
function endingOf(noun: string, article: string, first: string): string | null {
  if (FEMININE.test(article) || (article === '' && !first.endsWith('em'))) return 'e';
  if (!GENITIVE.test(article) && !DATIVE.test(article) && article !== '') return null;
  if (NEUTER.test(noun)) return 'es';
  return MASCULINE.test(noun) ? 'er' : null;
}
