/** A line near the headline that is nothing but who wrote it, without a lead-in: `Mara Lind`, `Mara Lind, The Bay Weekly`. */
import { AGENCY, ROLE, SEPARATOR } from './byline-words.ts';
import { cleanName, isFullName } from './to-names.ts';

const LONGEST_LINE = 100;
// `Jane Doe`, `Jane B. van Doe`
const BARE_NAME = /^\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.?|de|van|von|der|da|al|bin)){0,2} \p{Lu}[\p{L}'’-]+$/u;
// `By` on a line of its own
const ONLY_LEAD_IN = /^(?:(?:written|posted|published|story|words) )?(?:by|von|par|por|door|av|af|di):?$/i;
// `Reviewed by` on a line of its own: whoever is on the next did no more
const ONLY_OTHER = /^(?:(?:medically|expert|fact)[- ])?(?:reviewed|checked|edited|translated|photos?|images?) by:?$/i;
/** What follows the names behind a comma: for whom they write, or as what. */
const BEHIND_NAMES = /, ((?:(?:for|of|special to) )?[^,;|]{2,40})$/;
// `The Bay Weekly`, `Der Bote`, `Bay Courier`; not `Ada Quill`
const OUTLET =
  /^(?:(?:for|of|special to) )?(?:(?:the|der|die|das|le|la|les|el|il|de|het|o) [a-zà-ž].{1,40}|[a-zà-ž].{1,30} (?:times|post|news|herald|tribune|gazette|journal|courier|observer|chronicle|weekly|daily|press|review|magazine|zeitung|blatt|bote))$/i;

/** True for what can only be the name of a person. */
export function isBareName(text: string): boolean {
  return BARE_NAME.test(text) && isFullName(text) && !ONLY_LEAD_IN.test(text);
}

/** True for `By` or `Reviewed by` that stands alone: its names are on the next line. */
export function isOnlyLeadIn(text: string): boolean {
  return ONLY_LEAD_IN.test(text) || ONLY_OTHER.test(text);
}

/** The names of a line that has nothing else but for whom or as what they write; [] for any other line. */
export function bareNames(text: string): readonly string[] {
  if (text.length > LONGEST_LINE) return [];
  const [tail = '', behind = ''] = BEHIND_NAMES.exec(text) ?? [];
  const isAttached = behind !== '' && (OUTLET.test(behind) || ROLE.test(behind) || AGENCY.test(behind));
  const names = (isAttached ? text.slice(0, -tail.length) : text).split(SEPARATOR);
  return names.every(isBareName) ? names.map(cleanName) : [];
}

/** True where a line tells what the person of this name does: `Ada writes about boats`, below `Ada Quill`. */
export function isIntroduced(name: string, text: string): boolean {
  const [first = ''] = name.split(' ');
  const known = [name, first].find((form) => form !== '' && text.startsWith(`${form} `));
  return known !== undefined && INTRODUCES.test(text.slice(known.length));
}
const INTRODUCES =
  /^ (?:writes|covers|reports|has (?:written|covered|reported)|is an? (?:\S{2,20} ){0,2}(?:writer|reporter|journalist|editor|columnist|author)|schreibt|berichtet|écrit|escribe|scrive)\b/;
