/** Notices about cookies, consent and the law around a page. */
import { SPOKEN } from '../guards.ts';
import { type ClutterRule, defineRule } from '../rule.ts';

/** `is not intended to replace the advice of …`, `for general information only`; not `was not intended as a joke`. */
const DISCLAIMER =
  /\b(?:(?:is|are) not intended (?:to (?:be|replace|provide|constitute)|as) |(?:for|and) (?:general |educational |and |or )*(?:information|informational|educational)(?: purposes)? only|does not constitute .{0,30}advice|(?:views|opinions) expressed .{0,60}(?:do not|are (?:solely )?those)|(?:este|this) (?:article|content|material|site) .{0,40}not .{0,20}(?:medical|legal|financial|investment) advice)/i;

/** `An dieser Stelle finden Sie externen Inhalt …`, `To show you this content, we need your permission`. */
const EXTERNAL =
  /\b(?:extern(?:e[nrms]?|al) (?:inhalte?n?|content)|contenus? externes?|contenido externo|contenut[oi] estern[oi]|externe inhoud|eksternt innhold|externt innehåll|(?:allow|show|view|load|display) (?:you )?(?:th(?:is|e) )?(?:external |third[- ]party )?content\b.{0,60}\b(?:consent|permission|cookies|third part))/i;

/** `We and our 812 partners store data on your device`, `Wir und unsere Partner …`, and what the common dialogs say of kinds of cookies. */
const PARTNERS =
  /\b(?:we and our (?:[\d,.]+ )?(?:trusted )?(?:partners|vendors)|store (?:and\/or access )?(?:data|information) on (?:your|a) device|wir und unsere (?:[\d.]+ )?partner|nous et nos (?:\d+ )?partenaires|nosotros y nuestros (?:\d+ )?socios|noi e i nostri (?:\d+ )?partner|nós e os nossos (?:\d+ )?parceiros|wij en onze (?:\d+ )?partners|my i nasi (?:zaufani )?partnerzy|vi och våra (?:\d+ )?(?:partner|samarbetspartner)|strictly necessary cookies|cookies are (?:strictly )?necessary for the (?:web)?site to|enabled privacy controls on your browser|technical storage or access (?:is|that is)|technische speicherung oder der zugriff|stockage ou l['’]accès technique|accès ou le stockage technique|almacenamiento o acceso técnico|archiviazione tecnica o l['’]accesso|armazenamento (?:técnico )?ou (?:o )?acesso técnico|technische opslag of toegang|przechowywanie lub dostęp do danych technicznych)/i;

const COPYRIGHT_WORDS = 40;
/** `© The Daily Example`, `(c) 2026 Example Media`; the word itself is a legal word anyway. */
const COPYRIGHT = /^\W{0,3}(?:©|\(c\) )/i;

/** True for a line that claims the rights in what it stands under. */
export function isCopyright(text: string): boolean {
  return COPYRIGHT.test(text);
}

export const consentRules: readonly ClutterRule[] = [
  defineRule({
    id: 'consent/notice',
    says: ['consent'],
    hints: ['consent'],
    and: ['form-fields'],
    when: ({ says, isHinted }) => says('consent') && isHinted('consent'),
    takes: ({ says, isHinted }) => says('consent') && isHinted('consent'),
    takesMost: true,
  }),
  defineRule({
    id: 'consent/partners',
    tells: true,
    says: ['consent'],
    hints: ['consent'],
    and: ['form-fields'],
    when: ({ words, text }) => words <= 250 && PARTNERS.test(text),
    takes: ({ text }) => !SPOKEN.test(text),
  }),
  defineRule({
    id: 'consent/external',
    tells: true,
    says: ['consent'],
    hints: ['consent'],
    and: ['form-fields'],
    when: ({ words, text }) => words <= 120 && EXTERNAL.test(text),
  }),
  defineRule({
    id: 'consent/embed',
    says: ['consent'],
    and: ['form-fields', 'many-links'],
    when: ({ says, words, controls }) => says('consent') && words <= 120 && controls > 0,
  }),
  defineRule({
    id: 'legal-note/disclaimer',
    tells: true,
    says: ['legal'],
    hints: ['notes', 'footer'],
    when: ({ words, text }) => words <= 220 && DISCLAIMER.test(text),
    takes: ({ text }) => !SPOKEN.test(text),
  }),
  defineRule({
    id: 'legal-note/copyright',
    tells: true,
    says: ['legal'],
    hints: ['footer', 'notes'],
    and: ['legal-words'],
    when: ({ words, linkShare, text, place, isFrame, isHinted }) =>
      words <= COPYRIGHT_WORDS && linkShare < 0.5 && (place === 'after' || isFrame) && isCopyright(text) && !isHinted('caption'),
  }),
  defineRule({
    id: 'legal-note/rights',
    says: ['legal'],
    hints: ['footer', 'notes'],
    when: ({ says, words }) => says('legal') && words <= 150,
  }),
];
