/** Who wrote it, told at length; and bylines, which the head already has. */
import { type ClutterRule, defineRule } from '../rule.ts';

/** `Ada Example is a reporter who covers …`, `Ada has worked as a news writer at The Example since 2008`. */
const BIO =
  /^(?:(?:Dr|Prof)\.? )?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3},? (?:is|was|has been|has worked|works|covers|writes|reports|joined|ist|arbeitet|schreibt|berichtet|est|es|è) .{0,80}(?:reporter|journalist|editor|correspondent|columnist|writer|author|freelance|contributor|producer|redakteur|korrespondent|autor|periodista|giornalista)/u;
/** `About the author: …`. */
const ABOUT = /^about the (?:author|writer)s?\b/i;
/** A second sign: what only a bio tells. */
const CAREER =
  /\b(?:(?:at|for) The \p{Lu}|(?:since|seit) (?:19|20)\d\d|previously|(?:her|his|their) (?:work|career)|journalism career|graduated?|lives in|based in|follow (?:her|him|them)|can be reached|@\w{3,}|s?he covers|they cover|covers (?:politics|business|health|science|technology|the)|writes about|studierte|geboren)\b/u;

export const authorBioRules: readonly ClutterRule[] = [
  defineRule({
    id: 'author-bio/about',
    says: ['author'],
    hints: ['author'],
    and: ['pictures'],
    when: ({ words, says, isHinted }) => words >= 6 && words <= 200 && (says('author') || isHinted('author')),
    takes: ({ words, text, place }) => words <= 130 && place !== 'before' && (ABOUT.test(text) || (BIO.test(text) && CAREER.test(text))),
  }),
  defineRule({
    id: 'byline/line',
    says: ['date'],
    hints: ['byline', 'meta', 'author'],
    when: ({ words, place }) => words <= 25 && place !== 'after',
  }),
];
