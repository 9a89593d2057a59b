/**
 * Tells a paragraph of a story by itself: a whole sentence that speaks to nobody, asks for nothing and tells nothing of its own page.
 * A word that promotions like (`subscribers`, `copyright law`, `share prices`) is then no sign against it.
 */
import type { Piece } from '../page-tree.ts';
import { endsStatement } from '../text/ends-sentence.ts';
import { isPitch } from './pitch-signs.ts';
import { isBiography } from './rules/author-bio.ts';

const FEWEST_WORDS = 12;
/** More than this share in bold or italics is a note, not a paragraph like the others. */
const FEW_STYLED = 0.5;

/** `your`, `we`, `votre`, `unsere`; not `US`, nor the German `sie`. */
const ADDRESSES =
  /(?<![A-Za-zÀ-ſ])(?:[Yy]ou(?:rs?)?|[Ww]e|[Oo]urs?|us|[Uu]nser[a-zß-ſ]{0,2}|[Ww]ir|uns|Ihnen|[Dd]eine?[mnrs]?|[Vv]o(?:us|tre|s)|[Nn]o(?:us|tre|s)|[Nn]uestr[oa]s?|[Uu]sted(?:es)?|[Nn]oss[oa]s?|[Vv]ocês?|[Nn]ostr[oaei]|[Vv]ostr[oaei]|[Uu]w|[Jj]ouw|[Oo]nze?|[Dd]in[ae]?|[Dd]itt|[Vv]år[at]?|[Vv]ores?|[Nn]asz[a-zß-ſ]{0,3}|[Tt]wój)(?![A-Za-zÀ-ſ])/;
/** A sentence that begins by asking for something: `Subscribe to …`, `Share this story`; not `Share prices`, `Sign up for the course ends today`. */
const ASKS =
  /(?:^|[.!?:–—] )(?:get|escape|join|try|discover|stay|subscribe|enjoy|receive|unlock|never miss|don['’]t|do you|are you|become|start|want|explore|be |keep |read|click|contact|follow|see|find|learn|check|visit|send|write|watch|listen|download|call|tell|view|for more|support (?:the|independent|local|quality)|share (?:this|the|on|with)|sign[- ]?up (?!for [^,.;]{3,40} (?:ends|ended|begins|began|opens|opened|closes|closed|starts|started|is|was|runs)\b)|all the|the (?:best|biggest|latest)|an? (?:free|daily|weekly)|from the|jetzt|lesen|mehr|lisez|lire|lee|leia|leggi|lees|läs|les|czytaj)\b/i;
/** `All rights reserved`, `Photo by: …`, `This article was …`, an address or a telephone number. */
const OF_ITS_PAGE =
  /©|\S@\S|www\.|https?:|\d{3}-\d{4}|^copyright \d|\b(?:rights reserved|subject to copyright|permission|sign up (?:now|today|here|below)|photos?(?:graphs?)? by|images? (?:by|via|courtesy)|courtesy of|getty images|th(?:is|e) (?:stor(?:y|ies)|article|post|document|report|content|piece|guide|blog|material|transcript)s? (?:was|were|is|are|has|have|may|about|contained|originally|first)|(?:originally|first) (?:published|appeared)|(?:contributed to|reporting for) this|does not constitute|disclaimer|affiliate|updated to)\b/i;

/** True for a paragraph that only a story would tell. */
export function isPlainProse({ kind, text, words, links, bold, italic }: Piece): boolean {
  if (kind !== 'text' || words < FEWEST_WORDS || links > 0 || Math.max(bold, italic) > FEW_STYLED || !endsStatement(text)) return false;
  return ![ADDRESSES, ASKS, OF_ITS_PAGE].some((sign) => sign.test(text)) && !isPitch(text, words) && !isBiography(text);
}
