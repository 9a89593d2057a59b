/** What stands behind a story under a heading of its own and tells nothing of it: sources, notes, who wrote it. */
import { toHeadingKey } from '../text/brief-headings.ts';
import type { Block, BlockId } from '../types.ts';

/** Lower case, without marks. */
const HEADINGS: ReadonlySet<string> = new Set(
  [
    'references|sources|bibliography|works cited|literature cited|citations|footnotes|endnotes|acknowledgements|acknowledgments|disclaimer|about the author|about the authors|about us|contact|media contact|media contacts|press contact',
    'authorship|funding|funding sources|disclosure|disclosures|conflict of interest|conflicts of interest|competing interests|author contributions|data availability|credits|image credits|photo credits|more information|further information|additional resources',
    'quellen|quellenangaben|einzelnachweise|literatur|literaturverzeichnis|fußnoten|pressekontakt|kontakt|über den autor|über die autorin|über uns|finanzierung|interessenkonflikt|interessenkonflikte|bildnachweis|bildnachweise|weitere informationen|weiterführende links',
    'références|bibliographie|contact presse|referencias|bibliografía|fuentes|sobre el autor|sobre la autora|fonti|bibliografia|referências|fontes',
    'bronnen|referenties|källor|referenser|kilder|referanser|referencer',
  ].flatMap((list) => list.split('|')),
);

/** `Funding, disclosures & credits` */
const BETWEEN = /, | & | and | und /;

/** The blocks from the first of the story's last headings that are of this kind; none where no text stands above them. Linear. */
export function findBackMatter(blocks: readonly Block[]): ReadonlySet<BlockId> {
  let from = blocks.length;
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at];
    if (block?.kind !== 'heading') continue;
    if (!block.text.split(BETWEEN).every((part) => HEADINGS.has(toHeadingKey(part)))) break;
    from = at;
  }
  const hasText = blocks.slice(0, from).some(({ kind }) => kind === 'paragraph');
  return new Set(hasText ? blocks.slice(from).map(({ id }) => id) : []);
}
