/** Measures the dateline that opens a story's first sentence: `KYIV (Reuters) — `, `ATLANTA -- `, `Berlin (dpa) - `, `MADRID.- `, `NEW DELHI: `. */

/** `WASHINGTON, Dec. 8 (UPI)`, `TAMPA, Fla.`: a town in capitals, where it lies, the day, who reports; not `US`, `Ann Lee (Labour)`. */
const TOWN_IN_CAPITALS =
  /^(?=\p{Lu}[\p{Lu}'’]{2}|\p{Lu}{2}\.? \p{Lu})\p{Lu}[\p{Lu}'’.]+(?:[ -]\p{Lu}[\p{Lu}'’.]+){0,5}(?:, \p{Lu}[\p{L}.]{1,14}(?![\p{L}.]| \d)(?: \p{Lu}[\p{L}.]{1,14})?)?(?:, (?:\p{L}{3,9}\.? \d{1,2}|(?:le )?\d{1,2}\.? (?:de )?\p{L}{3,9}\.?))?(?: ?\(\p{L}[\p{L}\d /.-]{1,29}\))?\.?/u;
/** Agencies whose letters stand for nothing else. */
const SURE_AGENCIES = 'AFP|ANSA|Adnkronos|Belga|CNN|dpa|dts|EFE|epd|Europa Press|IANS|Lusa|NTB|ots|PTI|Reuters|Ritzau|UPI|Xinhua';
/** A known agency, with its desk. */
const AGENCY = `\\((?:${SURE_AGENCIES}|AP|APA|AAP|ANP|Agência Brasil|ATS|Bloomberg|BNS|CP|CTK|ČTK|dapd|EP|Folhapress|KNA|MTI|PA|PAP|RNS|SDA|sda|sid|STT|TASS|TT)(?:[/-][\\p{L} -]{1,20})?\\)`;
/** A town as it is written elsewhere, where it lies and the day. */
const TOWN =
  "\\p{Lu}[\\p{L}'’./-]{1,20}(?: \\p{Lu}[\\p{L}'’.]{1,20}){0,3}(?:, \\p{Lu}[\\p{L}.]{1,14}(?![\\p{L}.]| \\d)(?: \\p{Lu}[\\p{L}.]{1,14})?)?(?:, (?:\\p{L}{3,9}\\.? \\d{1,2}|(?:le )?\\d{1,2}\\.? (?:de )?\\p{L}{3,9}\\.?))?";
/** `Los Angeles, California (CNN)`, `Madrid, 3 mar (EFE)`; not `Ann Lee (Labour)`. */
const TOWN_AND_AGENCY = new RegExp(`^${TOWN} ?${AGENCY}\\.?`, 'u');
/** `(CNN) A woman`, `Orrin, Illinois (CNN)The man`: no dash behind it; not `Canadian Pacific (CP) Rail`, `Associated Press (AP) Editor`: what has the letters for short. */
const AGENCY_AND_SENTENCE = new RegExp(
  `^(?:(?:${TOWN} ?)?\\((?:${SURE_AGENCIES})(?:[/-][\\p{L} -]{1,20})?\\)|(?:(?:\\p{Lu}[\\p{L}'’-]{2,20}|\\p{Lu}[\\p{L}'’-]{2,20}, \\p{Lu}[\\p{L}.]{1,14}) )?${AGENCY}) ?(?=["“]?\\p{Lu}[\\p{Ll} ])`,
  'u',
);
/** `ORRIN, Calif., Jan. 5, 2026 /Coast Wire/`, `Orrin, MA – January 5, 2026`, `ORRIN (5 January 2026)`: a town and the whole date, as in press releases; not `On Jan. 5, 2026`, nor `Ann Lee (5 January 1931 – 7 March 2020)`. */
const TOWN_AND_DATE =
  /^(?!(?:On|In|By|Since|Until|From) )[A-ZÀ-Þ][^\s,()]{1,20}(?: [A-ZÀ-Þ][^\s,()]{1,20}){0,3}(?:, [A-Z][^\s,()]{1,14}(?: [A-Z][^\s,()]{1,14})?)?(?:, | \((?=[^()]{8,20}\))| [-–—] )(?:[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d{1,2}\.? [A-Za-zÀ-ɏ]{3,9}\.? \d{4}|\d{1,2}\.\d{1,2}\.\d{4})\)?(?: \([^()]{2,30}\)| \/[^\s/]{4,20}(?: [^\s/]{2,20})?\/)?/;
/** `ORRIN--(BUSINESS WIRE)--` */
const TOWN_AND_WIRE = /^[A-Z][^()]{1,60}--\([A-Z ]{4,20}\)(?=--)/;
/** `(Reuters) - `, `(EEN.com) -- `: who reports, without a town. */
const AGENCY_ALONE = /^\([\p{L}][\p{L} /.-]{1,24}\)/u;
const TOWNS: readonly RegExp[] = [TOWN_IN_CAPITALS, TOWN_AND_AGENCY, TOWN_AND_DATE, TOWN_AND_WIRE, AGENCY_ALONE];

/** A dash apart from the words, an em dash as it likes, `.-` and `TEHRAN- `; after a bracket a colon (`OSLO (NTB): `). A sentence follows: `NASA - the agency` has no dateline. */
const DASH = /(?:\s+(?:[-–—]|--)\s+|\s?—\s?|(?<=\.)-\s?|(?<=\))--|(?<=\p{Lu}{4})-\s|(?<=\)):\s)(?=["“„«'‘(¿¡]?[\p{Lu}\p{N}])/uy;

/** `NEW DELHI: Parliament …`, as papers of India and East Africa write; not `ANN LEE: We …`. */
const TOWN_AND_COLON =
  /^(?=[A-ZÀ-ÞĀ-ſ]{3})[A-ZÀ-ÞĀ-ſ]+(?:[ -][A-ZÀ-ÞĀ-ſ]+){0,2}(?:, [A-ZÀ-ÞĀ-ſ][A-Za-zÀ-ſ]{2,8} \d{1,2})?: (?!(?:I|We|You|My|Our|It|That|This|He|She|They|Yes|No|Well|So|And|But)\b)(?=["“'‘]?[A-ZÀ-ÞĀ-ſ\d])/;
/** `London/Teheran - Iranische …`, as German agencies write: a town or two, the only dash of the sentence. */
const TOWN_AND_ONLY_DASH =
  /^\p{Lu}\p{Ll}[\p{L}'’]{1,20}(?:[ /-]\p{Lu}[\p{L}'’]{1,20}){0,2} [-–—] (?=["“„«»]?[\p{Lu}\p{N}])(?=(?:[^\s]+ ){7})(?!.{0,2000} [-–—] )/u;
/**
 * `Leipzig: Am …`, `Neuss · Was …`: a town as it is written elsewhere, with a colon or a dot; what follows is no quotation, and no turn of a
 * speaker, nor `here`, which means the town. A topic (`Football: The …`) goes as well, but nothing of two words that may be somebody's name.
 */
const TOWN_AND_ANY_MARK =
  /^(?:(?:New|Neu|San|Santa|São|Buenos|Los|Las|La|Bad|Sankt|St\.|Saint|Rio de|Cape|Port|Fort|Den|Tel|Hong|Abu|Addis|Mexico|Ciudad de|Ho Chi) )?[A-ZÀ-Þ][a-zß-ÿ]{2,}(?:-[A-ZÀ-Þ]?[a-zß-ÿ]{2,}){0,2}(?:: | · )(?=[A-ZÀ-Þ\d])(?!(?:I|We|You|My|Our|Yes|No|Well|So|Here|Ich|Wir|Ja|Nein|Hier|Je|Nous|Oui|Ici|Yo|Sí|Aquí|Qui)\b)(?=\S+ \S+ \S+ \S)/;
/** Labels before a colon: no towns. */
const LABELS: ReadonlySet<string> = new Set(
  'warning,correction,clarification,update,verdict,question,answer,fact,spoiler,disclosure,disclaimer,note,hinweis,achtung,fazit,frage,antwort,korrektur,avertissement,attention,nota,aviso,pregunta,also,related,photo,foto,image,video,watch,read,breaking,live,exclusive,analysis,opinion,editor,comment'.split(
    ',',
  ),
);
/** Who speaks, in an interview that is written down: `ANN LEE: `. */
const TURN = /^\p{Lu}{2}[\p{Lu} .'’-]{0,30}: /u;

/** What is known of the place of a text, beyond its own words. */
export interface DatelinePlace {
  /** It is the story's first sentence. */
  readonly isFirst: boolean;
  /** The story is told in turns of speakers, whose names stand where a dateline stands. */
  readonly hasTurns: boolean;
}

/** What every dateline has within its first letters. Asked first: the patterns above take a fresh popup some milliseconds to compile. */
const MARK = /[-–—]\s|—|--|\.-|: | · |\) ?["“]?\p{Lu}/u;
const LONGEST = 160;
/** The same for a town alone. */
const TOWN_MARK = /: | · /;
const LONGEST_TOWN = 32;
const AFTER_WORD = /[ :·-]/;

/** How many letters of a text its dateline takes, with the dash or colon behind it; 0 where it has none. */
export function measureDateline(text: string, { isFirst, hasTurns }: DatelinePlace): number {
  if (!MARK.test(text.slice(0, LONGEST))) return 0;
  const town = measureTown(text);
  // `(ANSA) - ROMA, 5 MAG - Il porto …`, `ROMA, 5 mag. - (ANSA) - Il porto …`
  const isHalf = town > 0 && (text.startsWith('(') || text.startsWith('(', town));
  if (town > 0) return isHalf ? town + measureTown(text.slice(town)) : town;
  const [first = ''] = text.slice(0, LONGEST_TOWN).toLowerCase().split(AFTER_WORD);
  if (LABELS.has(first)) return 0;
  const rare =
    (hasTurns ? null : TOWN_AND_COLON.exec(text)) ??
    (isFirst ? (TOWN_AND_ONLY_DASH.exec(text) ?? findTown(text) ?? findAgency(text)) : null);
  return rare?.[0].length ?? 0;
}

function measureTown(text: string): number {
  for (const town of TOWNS) {
    DASH.lastIndex = town.exec(text)?.[0].length ?? 0;
    if (DASH.lastIndex > 0 && DASH.test(text)) return DASH.lastIndex;
  }
  return 0;
}

function findTown(text: string): RegExpExecArray | null {
  return TOWN_MARK.test(text.slice(0, LONGEST_TOWN)) ? TOWN_AND_ANY_MARK.exec(text) : null;
}

function findAgency(text: string): RegExpExecArray | null {
  return text.slice(0, LONGEST).includes(')') ? AGENCY_AND_SENTENCE.exec(text) : null;
}

/** Two of a story's sentences open with a name in capitals and a colon. */
export function hasTurns(sentences: readonly string[]): boolean {
  return sentences.filter((text) => TURN.test(text)).length > 1;
}
