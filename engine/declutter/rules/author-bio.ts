/** Who wrote it, told at length; and bylines, which the head already has. */
import type { Piece } from '../../page-tree.ts';
import { type ClutterRule, defineRule } from '../rule.ts';

/** `Ada Example is a reporter who covers …`, `Ada has worked as a news writer at The Example since 2008`. */
const BIO =
  /^(?:(?:Dr|Prof)\.? )?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3},? (?:is|was|has been|has worked|works|covers|writes|reports|joined|ist|arbeitet|schreibt|berichtet|est|es|è) .{0,80}(?:reporter|journalist|editor|correspondent|columnist|writer|author|freelance|contributor|producer|redakteur|korrespondent|autor|periodista|giornalista)/u;
/** `About the author: …`. */
const ABOUT = /^about the (?:author|writer)s?\b/i;
/** A second sign: what only a bio tells. */
const CAREER =
  /\b(?:(?:at|for) The \p{Lu}|(?:since|seit) (?:19|20)\d\d|previously|(?:her|his|their) (?:work|career)|journalism career|graduated?|lives in|based in|follow (?:her|him|them)|can be reached|@\w{3,}|s?he covers|they cover|covers (?:politics|business|health|science|technology|the)|writes about|studierte|geboren)\b/u;

/** `Reporting by A. Example; editing by B. Sample`; not `Reporting the news`. */
const CREDITS =
  /^\W{0,2}(?:(?:additional |with )?(?:reporting|writing|editing|edited|written|compiled|graphics|photographs) (?:by|from)|mitarbeit:)/i;
const isItalic = ({ italic }: Piece): boolean => italic > 0.9;

export const authorBioRules: readonly ClutterRule[] = [
  defineRule({
    id: 'author-bio/about',
    says: ['author'],
    hints: ['author'],
    and: ['pictures'],
    when: ({ words, text, says, isHinted }) => words >= 5 && words <= 200 && (says('author') || isHinted('author') || BIO.test(text)),
    takes: ({ words, text, place, pieces }) =>
      words <= 130 && place !== 'before' && (ABOUT.test(text) || (BIO.test(text) && (CAREER.test(text) || pieces.every(isItalic)))),
  }),
  defineRule({
    id: 'byline/credits',
    tells: true,
    says: ['author'],
    hints: ['byline', 'author', 'notes'],
    when: ({ words, text }) => words <= 40 && CREDITS.test(text),
  }),
  defineRule({
    id: 'byline/line',
    says: ['date'],
    hints: ['byline', 'meta', 'author'],
    when: ({ words, place }) => words <= 25 && place !== 'after',
  }),
];
