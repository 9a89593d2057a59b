/** Draws a page anew as scripts of news sites do: every node another one, words wrapped, footnote marks and advertisements put in. */

/** Shorter texts are labels. */
const MIN_LENGTH = 60;
const FOOTNOTE_EVERY = 4;
const ADVERTISEMENT_EVERY = 3;

export function redrawPage(document: Document): void {
  const { body } = document;
  body.replaceChildren(...[...body.childNodes].map((node) => node.cloneNode(true)));
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  texts
    .filter(({ data, parentElement }) => data.trim().length >= MIN_LENGTH && !parentElement?.closest('script, style, noscript'))
    .forEach(wrapWords);
  [...body.querySelectorAll('p')].forEach((paragraph, index) => {
    if (index % ADVERTISEMENT_EVERY === 0) paragraph.after(Object.assign(document.createElement('div'), { textContent: 'Advertisement' }));
  });
}

/** Cuts a text at its spaces: a word in a span, now and then a footnote mark behind it. */
function wrapWords(text: Text, index: number): void {
  const words = text.data.split(/(?<=\s)/);
  const middle = Math.floor(words.length / 2);
  const span = Object.assign(document.createElement('span'), { textContent: words[middle] ?? '' });
  const mark = Object.assign(document.createElement('sup'), { textContent: '[7]' });
  text.replaceWith(
    words.slice(0, middle).join(''),
    ...(index % FOOTNOTE_EVERY === 0 ? [mark] : []),
    span,
    words.slice(middle + 1).join(''),
  );
}
