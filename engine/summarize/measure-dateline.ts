/** Measures the dateline that opens a story's first sentence: `KYIV (Reuters) — `, `ATLANTA -- `, `Berlin (dpa) - `, `MADRID.- `. */

/** `WASHINGTON, Dec. 8 (UPI)`, `TAMPA, Fla.`: a town in capitals, where it lies, the day, who reports; not `US`, `Ann Lee (Labour)`. */
const TOWN_IN_CAPITALS =
  /^(?=\p{Lu}[\p{Lu}'’]{2}|\p{Lu}{2}\.? \p{Lu})\p{Lu}[\p{Lu}'’.]+(?:[ -]\p{Lu}[\p{Lu}'’.]+){0,3}(?:, \p{Lu}[\p{L}.]{1,14}(?![\p{L}.]| \d)(?: \p{Lu}[\p{L}.]{1,14})?)?(?:, (?:\p{L}{3,9}\.? \d{1,2}|(?:le )?\d{1,2}\.? (?:de )?\p{L}{3,9}\.?))?(?: ?\([\p{L} /.-]{2,30}\))?\.?/u;
/** `Los Angeles, California (CNN)`, `Madrid, 3 mar (EFE)`: a town as it is written elsewhere, with a known agency; not `Ann Lee (Labour)`. */
const TOWN_AND_AGENCY =
  /^\p{Lu}[\p{L}'’./-]{1,20}(?: \p{Lu}[\p{L}'’.]{1,20}){0,2}(?:, \p{Lu}[\p{L}.]{1,14}(?![\p{L}.]| \d)(?: \p{Lu}[\p{L}.]{1,14})?)?(?:, (?:\p{L}{3,9}\.? \d{1,2}|(?:le )?\d{1,2}\.? (?:de )?\p{L}{3,9}\.?))? ?\((?:AP|AFP|APA|AAP|ANP|ANSA|Adnkronos|Agência Brasil|ATS|Belga|Bloomberg|BNS|CNN|CP|CTK|ČTK|dapd|dpa|dts|EFE|epd|EP|Europa Press|Folhapress|IANS|KNA|Lusa|MTI|NTB|PA|PAP|PTI|Reuters|Ritzau|RNS|SDA|sid|STT|TASS|TT|UPI|Xinhua)(?:[/-][\p{L} -]{1,20})?\)\.?/u;
const TOWNS: readonly RegExp[] = [TOWN_IN_CAPITALS, TOWN_AND_AGENCY];

/** A dash apart from the words, an em dash as it likes, `.-`; after a bracket a colon (`OSLO (NTB): `). A sentence follows: `NASA - the agency` has no dateline. */
const DASH = /(?:\s+(?:[-–—]|--)\s+|\s?—\s?|(?<=\.)-\s?|(?<=\)):\s)(?=["“„«'‘(¿¡]?[\p{Lu}\p{N}])/uy;

/** How many letters of a text its dateline takes, with the dash behind it; 0 where it has none. */
export function measureDateline(text: string): number {
  for (const town of TOWNS) {
    DASH.lastIndex = town.exec(text)?.[0].length ?? 0;
    if (DASH.lastIndex > 0 && DASH.test(text)) return DASH.lastIndex;
  }
  return 0;
}
