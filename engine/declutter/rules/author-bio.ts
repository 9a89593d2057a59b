/** Who wrote it, told at length; and bylines, which the head already has. */
import type { Piece } from '../../page-tree.ts';
import { endsSentence, isSentence } from '../../text/ends-sentence.ts';
import { holdsDate, isDateLine } from '../../text/is-date-line.ts';
import { type ClutterBox, type ClutterRule, defineRule } from '../rule.ts';
import { isPost } from './embedded.ts';

/** `Ada Example is a reporter who covers …`, `Ada has worked as a news writer at The Example since 2008`. */
const BIO =
  /^(?:(?:Dr|Prof)\.? )?[A-ZÀ-Ɏ][^\s,]+(?: [A-ZÀ-Ɏ][^\s,]+){0,3},? (?:is|was|has been|has worked|works|covers|writes|reports|joined|ist|arbeitet|schreibt|berichtet|est|es|è) .{0,80}(?:[Rr]eporter|journalist|editor|correspondent|columnist|writer|author|freelance|contributor|producer|[Rr]edakteur|[Kk]orrespondent|[Jj]ournalist|[Aa]utor|periodista|giornalista)/;
/** `About the author: …`. */
const ABOUT = /^about the (?:author|writer)s?\b/i;
/** A second sign: what only a bio tells. */
const CAREER =
  /\b(?:(?:at|for) The [A-ZÀ-ÞĀ-ſ]|(?:since|seit) (?:19|20)\d\d|previously|(?:Her|His|Their) (?:work|career)|(?:her|his|their) (?:work|career) (?:has|have|is|focus|appear|include|span|began|started)|journalism career|(?:[Ss]h|[Hh])e studied|graduated?|lives in|based in|[Ff]ollow (?:her|him|them)|can be reached (?:at|on|by|via)|@\w{3,}|(?:[Ss]h|[Hh])e covers|[Tt]hey cover|covers (?:politics|business|health|science|technology|the)|writes about|studierte|geboren|Berichtsgebiet|(?:schreibt|berichtet) (?:für|über|aus))\b/;

/** `Mira has covered ports for The Example since 2016.`: what any person may do, so a biography has three signs more. */
const WORKS =
  /^(?:(?:Dr|Prof)\.? )?[A-ZÀ-Ɏ][^\s,]+(?: [A-ZÀ-Ɏ][^\s,]+){0,3} (?:has (?:covered|written|reported|edited|worked)|covers|writes|reports|edits|joined|leads)\b/;
const LIFE: readonly RegExp[] = [
  /\b(?:at|for|with|joined|joining) (?:The )?[A-ZÀ-ÞĀ-ſ]/,
  /\bsince [^.]{0,30}(?:19|20)\d\d\b/,
  /\bcareer\b/,
  /\b(?:her|his|their) (?:work|essays?|writing|reporting|articles|books?|stories|coverage|features)\b/i,
  /\b(?:ha(?:s|ve) (?:also )?appeared in|previously|formerly|graduat(?:e|ed)|degree (?:in|from)|studied|lives (?:in|with)|based in|editorial (?:roles?|positions?|desks?))\b/,
  /\b(?:[Ff]ollow (?:her|him|them)|can be reached)\b|@\w{3,}/,
  /\b(?:contributor (?:to|at|for)|been (?:featured|published) in|award-winning|bestselling|member of the|certified|registered)\b/,
  /\b(?:[Ss]he|[Hh]e|[Tt]hey) (?:also )?(?:writes?|covers?|reports?|began|holds?|ha(?:s|ve) (?:covered|written|reported|worked))\b/,
];
const FEWEST_SIGNS = 3;
/** And it is of the trade: others have careers too. */
const TRADE =
  /\b(?:writes|covers|covered|written|reports|reported|reporting|journalis[mt]|newsroom|newspaper|essays|articles|edit(?:s|ed|or|orial)|writer|(?:foreign|news|city|sports|business|culture) desk)\b/;

/** What befell somebody is news, whatever the trade: `… a reporter who was jailed in May`. */
const BEFELL =
  /\b(?:jailed|imprisoned|detained|arrested|charged|accused|convicted|sentenced|freed|released from|expelled|killed|murdered|wounded|injured|abducted|kidnapped|attacked|beaten|sued|fired|died|(?:on|until|since) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|verhaftet|festgenommen|angeklagt|verurteilt|freigelassen|getötet|verletzt|entführt|entlassen|gestorben)\b/;

/** True where a person's work is told as under a story, not in one. */
export function isBiography(text: string): boolean {
  if (BEFELL.test(text)) return false;
  return (
    (BIO.test(text) && CAREER.test(text)) ||
    (WORKS.test(text) && TRADE.test(text) && LIFE.filter((sign) => sign.test(text)).length >= FEWEST_SIGNS)
  );
}

/** `Reporting by A. Example; editing by B. Sample`, `Quelle: dpa`; not `Reporting the news`. */
const CREDITS =
  /^\W{0,2}(?:(?:additional |with )?(?:reporting|writing|editing|edited|written|compiled|graphics|photographs) (?:by|from)|(?:mitarbeit|contributing|quelle|fuente|fonte):)/i;
/** `Published on Wednesday, 13 August 2025 at 10:15 BST` */
const DATE_WORDS = 12;
const LINE_WORDS = 25;
/** Above a story also the buttons and labels around the day. */
const HEAD_WORDS = 45;
const isItalic = ({ italic }: Piece): boolean => italic > 0.9;

/** `By Ada Example, reporter, 3 May 2026, 10:15`: of the lines around a headline. A biography tells no day in so few words. */
const isDated = ({ words, place, text }: ClutterBox): boolean =>
  place !== 'after' && words <= (place === 'before' ? HEAD_WORDS : LINE_WORDS) && holdsDate(text);

/** Above a story a few words without a sentence are who wrote it, as what: `Von Ada Quill, Korrespondentin`. */
const isByline = (box: ClutterBox): boolean =>
  isDated(box) || (box.place === 'before' && box.words <= LINE_WORDS && !isSentence(box.text, box.words));

/** A link: the headline of another story, which has an author too. */
const MANY_LINKS = 0.4;

/** In the story a linked line of so many words is the headline of another. */
const HEADLINE_WORDS = 6;
const isTeased = ({ place, pieces, authors }: ClutterBox): boolean =>
  place === 'inside' && pieces.some(({ linkWords, text }) => linkWords >= HEADLINE_WORDS && !authors.some((name) => text.includes(name)));

/** `Featured Co-Editor`, `Staff Writer`, `Redakteurin`: what stands below the name of whoever wrote it. */
const ROLE =
  /^(?:[a-zà-ž&][a-zà-ž&’'-]*,? (?:and |of |for |the )?){0,4}(?:reporter|correspondent|editor|co-editor|writer|columnist|contributor|journalist|staff|redakteur(?:in)?|korrespondent(?:in)?|rédact(?:eur|rice)|journaliste|periodista|corresponsal|redactora?|giornalista|jornalista|repórter|verslaggever|redacteur|dziennikar(?:z|ka)|journalisten?)$/i;
const ROLE_WORDS = 5;

/** Called so by words or, where it isn't a teaser or a comment with its day, by its name. */
const isOfAuthor = ({ says, isHinted, text, linkShare }: ClutterBox): boolean =>
  says('author') || BIO.test(text) || isBiography(text) || (isHinted('author') && linkShare < MANY_LINKS && !holdsDate(text));

/** Behind the name of whoever wrote the story: `… is a …`, `…'s book`, `… can be reached at`. */
const OF_AUTHOR =
  /^(?:,|['’]s\b| (?:\(|is\b|was\b|has\b|writes\b|wrote\b|covers\b|reports\b|reported from\b|lives\b|works\b|joined\b|teaches\b|edits\b|leads\b|can be\b|ist\b|war\b|arbeitet\b|schreibt\b|berichtet\b|lebt\b|est\b|écrit\b|vit\b|es\b|escribe\b|vive\b|è\b|é\b|scrive\b|escreve\b|schrijft\b|pisze\b|jest\b))/;
/** `Contact Ada Quill at …`, `Follow Ada Quill on …`, `About Ada Quill` */
const TO_AUTHOR = /^(?:(?:you can )?(?:contact|reach|e-?mail|follow|write to|connect with)|about|über|à propos de|sobre|over) $/i;
/** `The Orrin historian Ada Quill is …`, `Der Imam Ada Quill ist …`; not `The late Ada Quill was …`. */
const THE_WRITER = /^(?:the|our|der|die|unser|unsere|l['’]|le|la|el|il|lo|de|het|den|det) ?(?!late )(?:[A-Za-zÀ-ſ.-]{2,20} ){1,3}$/i;
const IS = /^ (?:is|ist|est|es|è|é|lives|works|teaches|lebt|arbeitet|lehrt|vit|vive)\b/;
/** `Written by Ada Quill`, and then some: followers, what she does. */
const SIGNED = /^written by $/i;
const SIGNED_WORDS = 7;
const BIO_WORDS = 110;
const LEAD_IN = 24;
/** Above a story the biography of whoever wrote it may be long. */
const TOP_WORDS = 220;
const FEWEST_AT_TOP = 2;

/** `Ada Quill is an award-winning dietitian. … She lives in Odby.`: by its name and two signs of what only a biography tells. */
const isAtTop = (box: ClutterBox): boolean =>
  box.isEarly &&
  box.words <= TOP_WORDS &&
  box.authors.some((name) => name.includes(' ') && box.text.startsWith(name) && IS.test(box.text.slice(name.length))) &&
  LIFE.filter((sign) => sign.test(box.text)).length >= FEWEST_AT_TOP &&
  !BEFELL.test(box.text);

/** True for a text that begins with the author's own name as no story does, or that leads to the author. */
function tellsOfAuthor({ text, words, authors }: ClutterBox): boolean {
  return authors.some((name) => {
    const at = name.includes(' ') ? text.slice(0, LEAD_IN + name.length).indexOf(name) : -1;
    const lead = text.slice(0, Math.max(at, 0));
    const behind = text.slice(at + name.length);
    const isTold = at === 0 ? OF_AUTHOR.test(behind) : at > 0 && THE_WRITER.test(lead) && IS.test(behind);
    return isTold || TO_AUTHOR.test(lead) || (words > SIGNED_WORDS && SIGNED.test(lead));
  });
}

export const authorBioRules: readonly ClutterRule[] = [
  defineRule({
    id: 'author-bio/about',
    says: ['author'],
    hints: ['author'],
    and: ['pictures'],
    when: (box) => box.words >= 5 && box.words <= 200 && !isByline(box) && !box.isHinted('comments') && isOfAuthor(box),
    takes: ({ words, text, place, pieces }) =>
      words <= 130 && place !== 'before' && (ABOUT.test(text) || isBiography(text) || (BIO.test(text) && pieces.every(isItalic))),
  }),
  defineRule({
    id: 'author-bio/by-name',
    tells: true,
    says: ['author'],
    hints: ['author'],
    and: ['pictures'],
    when: (box) => box.isLate && box.words <= BIO_WORDS && !isDated(box) && tellsOfAuthor(box) && !BEFELL.test(box.text),
    mayTake: ({ words, isLate }) => isLate && words <= BIO_WORDS,
    takes: ({ pieces }) => pieces.every(({ kind }) => kind === 'text' || kind === 'heading'),
  }),
  defineRule({
    id: 'author-bio/at-top',
    tells: true,
    says: ['author'],
    hints: ['author'],
    and: ['pictures'],
    when: isAtTop,
    mayTake: ({ words, isEarly }) => isEarly && words <= TOP_WORDS,
    takes: ({ pieces }) => pieces.every(({ kind }) => kind === 'text' || kind === 'heading'),
  }),
  defineRule({
    id: 'byline/credits',
    tells: true,
    says: ['author'],
    hints: ['byline', 'author', 'notes'],
    when: ({ words, text, isHinted }) => words <= 40 && CREDITS.test(text) && !isHinted('caption'),
  }),
  defineRule({
    id: 'byline/date',
    tells: true,
    hints: ['byline', 'meta', 'author'],
    and: ['date-words'],
    when: ({ words, text, place }) => words <= DATE_WORDS && place !== 'after' && isDateLine(text) && !isPost(text),
    takes: ({ isEarly, text, pieces }) => isEarly && !endsSentence(text) && pieces.every(({ kind }) => kind === 'text'),
  }),
  defineRule({
    id: 'byline/role',
    says: ['author'],
    hints: ['byline', 'author', 'meta'],
    when: ({ words, text, isEarly }) => isEarly && words <= ROLE_WORDS && ROLE.test(text),
    takes: ({ text, pieces }) => !endsSentence(text) && pieces.every(({ kind, bold }) => kind === 'text' && bold < 0.5),
  }),
  defineRule({
    id: 'byline/line',
    says: ['date'],
    hints: ['byline', 'meta', 'author'],
    and: ['date-words'],
    when: (box) =>
      !isTeased(box) && (isDated(box) || (box.words <= LINE_WORDS && box.place !== 'after' && !isSentence(box.text, box.words))),
  }),
];
