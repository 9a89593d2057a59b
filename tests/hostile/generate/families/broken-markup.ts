/** Markup as nobody should write it: cut off, nested wrongly, closed twice, doubled heads and bodies. */
import { type MakePage, toDocument } from '../hostile-page.ts';
import { toArticle, writeStory } from '../story.ts';

const STRAYS = [
  '</p>',
  '</div></div>',
  '</article>',
  '</body>',
  '<body class=x>',
  '<html dir=rtl>',
  '</html>',
  '<head><title>again</title></head>',
  '<p',
  '<div class="',
  '<!--',
  '<!-->',
  '-->',
  '<![CDATA[',
  ']]>',
  '<b><i></b>',
  '<a href="/a"><a href="/b">',
  '<table><p>',
  '<tr><td>',
  '</table>',
  '<select><p>',
  '<svg><p>',
  '<math><mi>',
  '<button>',
  '<form><form>',
  '</form>',
  '<h1><h2>',
  '<li>',
  '<dd><dt>',
  '<option>',
  '<frameset>',
  '<plaintext',
  '<template><p>',
  '</template>',
  '<noscript>',
  '</noscript>',
  '<style>',
  '</style>',
  '<textarea>',
  '</textarea>',
  '<title>',
  '</title>',
  '<iframe>',
  '</iframe>',
  '<nobr>',
  '<ruby><rt>',
  '&#xD800;',
  '&#0;',
  '&amp',
  '&notit;',
  '<a b=c d="e',
  "'",
  '"',
  '<p/>',
  '<br/></br>',
  '</br></p>',
  '<?xml version="1.0"?>',
  '<!doctype html>',
  '<base href="::">',
];

export const brokenMarkup: MakePage = (random) => {
  const story = writeStory(random);
  let html = toDocument(toArticle(story));
  const wounds = random.between(1, 25);
  for (let i = 0; i < wounds; i++) {
    const at = random.between(0, html.length);
    const cut = random.chance(0.3) ? random.between(1, 40) : 0;
    html = html.slice(0, at) + (random.chance(0.8) ? random.pick(STRAYS) : '') + html.slice(at + cut);
  }
  if (random.chance(0.2)) html = html.slice(0, random.between(200, html.length));
  return { what: `${wounds} wounds`, html };
};
