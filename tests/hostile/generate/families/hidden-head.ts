/** Headlines, deks and bylines that nobody who looks at the page sees, beside those that everybody does. */
import { type MakePage, takeTurn, toDocument } from '../hostile-page.ts';
import { toParagraphs, writeStory } from '../story.ts';

const STYLES = [
  'position:absolute;left:-9999px',
  'font-size:0',
  'color:#fff',
  'clip-path:inset(50%)',
  'opacity:.02',
  'text-indent:-9999px',
  'position:absolute;width:1px;height:1px;overflow:hidden',
  'transform:scale(0)',
];
type Place = (
  style: string,
  name: string,
) => { readonly above?: string; readonly within?: string; readonly below?: string; readonly behind?: string };
const PLACES: Readonly<Record<string, Place>> = {
  'a second headline': (style, name) => ({ above: `<h1 style="${style}">The mayor ${name} has stolen it all</h1>` }),
  'within the headline': (style, name) => ({ within: ` <span style="display:inline-block;${style}">as ${name} lied again</span>` }),
  'a dek': (style, name) => ({
    below: `<p class="dek" style="${style}">The mayor ${name} took nine millions, and nobody has asked why.</p>`,
  }),
  'a byline': (style, name) => ({ below: `<p class="byline" style="${style}">By Ada ${name}</p>` }),
  'an author': (style, name) => ({ behind: `<p itemprop="author" class="author-name" style="${style}">Ada ${name}</p>` }),
  'a line behind the headline': (style, name) => ({ below: `<p style="${style}">It was ${name}.</p>` }),
};

export const hiddenHead: MakePage = (random, seed) => {
  const story = writeStory(random);
  const [what, place] = takeTurn(Object.entries(PLACES), seed);
  const style = takeTurn(STYLES, Math.floor(seed / Object.keys(PLACES).length));
  const name = `Quellvarg${String.fromCharCode(97 + random.between(0, 25))}`;
  const { above = '', within = '', below = '', behind = '' } = place(style, name);
  const dek = random.chance(0.5) ? `<p class="dek">${story.dek}</p>` : '';
  const byline = random.chance(0.5) ? `<p class="byline">By ${story.byline}</p>` : '';
  const inside = `${above}<h1>${story.headline}${within}</h1>${below}${dek}${byline}${toParagraphs(story)}${behind}`;
  return {
    what: `${what}: ${style}`,
    html: toDocument(
      `<article>${inside}</article>`,
      `<style>body{background:#fff;color:#111;font:16px serif}</style><title>${story.headline}</title>`,
    ),
    hidden: [name],
    shown: story.paragraphs,
  };
};
