/** Whoever is introduced in a box of its own: a name alone, then `Ada Quill is a writer who …`. */
import type { PageNode } from '../../page-tree.ts';
import { foldText } from '../../text/clean-text.ts';
import { findUp } from '../tree-query.ts';
import { isBareName } from './bare-names.ts';
import { ROLE } from './byline-words.ts';
import type { HeadPage } from './head-page.ts';
import { dataNamePerson, firstTexts } from './sole-author.ts';

const LONGEST_NAME = 40;
const OUTSIDE = /^(?:nav|footer|blockquote|li|td)$/;
// `… is a writer`, `… ist Redakteurin`
const INTRODUCED = /^ (?:is|was|has|works|writes|covers|ist|arbeitet|schreibt|est|es|è|é|är|er) /;
const LONGEST_CALLING = 160;
// What people are who write for firms, beside those who do so for a living
const CALLING = /(?<![a-z])(?:professional|specialist|strategist|consultant|coach|engineer|marketer|(?:head|lead|vp) of)(?![a-z])/i;

/** The only person in the page who is introduced so, where the data name no person. */
export function introducedAuthor(page: HeadPage): readonly string[] {
  if (dataNamePerson(page)) return [];
  const introduced = new Set<string>();
  let name = '';
  for (const { value, holder } of firstTexts(page)) {
    const text = value.trim();
    if (text === '') continue;
    if (name !== '' && text.startsWith(name) && isCalling(text.slice(name.length)) && !isOutside(holder) && !page.isUnseen(holder))
      introduced.add(name);
    name = text.length <= LONGEST_NAME && isBareName(foldText(text)) ? foldText(text) : '';
  }
  const [only, other] = introduced;
  return only !== undefined && other === undefined ? [only] : [];
}

/** What stands behind the name tells of somebody who writes, or of a calling. */
function isCalling(text: string): boolean {
  const start = text.slice(0, LONGEST_CALLING);
  return INTRODUCED.test(start) && (ROLE.test(start) || CALLING.test(start));
}

function isOutside(node: PageNode): boolean {
  return findUp(node, ({ tag }) => OUTSIDE.test(tag)) !== undefined;
}
