/** Who wrote it where no line right below the headline says so, and what is no name though it stands where one could. */
import { describe, expect, it } from 'vitest';
import { findHead } from '../../../engine/extract/head/find-head.ts';
import { findPage } from '../../../engine/find-page.ts';

const H1 = '<h1>Ferry returns to the old pier</h1>';
const STORY = `<div class="x1">${'<p>The ferry came back on Monday after two years of repairs, and a small crowd stood on the pier to greet it in the rain that morning.</p>'.repeat(12)}</div>`;
const ld = (author: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry returns to the old pier', author })}</script>`;

function headOf(body: string, head = '') {
  const html = `<html lang="en"><head><title>Ferry returns to the old pier</title>${head}</head><body>${body}</body></html>`;
  return findHead(findPage(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://courier.example/ferry-returns' }));
}
const namesOf = (body: string, head = '') => headOf(body, head).bylines.map(({ value }) => value);

describe('a byline is read', () => {
  it.each<[string, string, string[]]>([
    ['under a label behind the story', `${H1}${STORY}<h3>Author</h3><p>Ada L. Quill</p><h3>Harbour Life</h3>`, ['Ada L. Quill']],
    [
      'under a label with several names',
      `${H1}${STORY}<h6>Author(s)</h6><ul><li><a>Ada Quill</a></li><li><a>Bo Marsh</a></li></ul>`,
      ['Ada Quill', 'Bo Marsh'],
    ],
    [
      'in a box that introduces them',
      `${H1}${STORY}<div><img alt=""><h3>Ada Quill</h3><p>Ada Quill is a strategist who tells firms how to run a ferry.</p></div>`,
      ['Ada Quill'],
    ],
    ['under "Article by"', `${H1}${STORY}<h2>Article by</h2><div>Ada Quill</div><button>Follow Me</button>`, ['Ada Quill']],
    [
      'under "Written by" and joined by a word',
      `${H1}${STORY}<p>Written by <a href="/x">Ada Quill and Bo Marsh</a></p>`,
      ['Ada Quill', 'Bo Marsh'],
    ],
    ['under the same label twice', `${H1}${STORY}<p>Written by <a>Ada Quill</a></p><p>Written by <a>Ada Quill</a></p>`, ['Ada Quill']],
    [
      'with their degrees',
      `${H1}<div>Ada Quill, MD, PhD; Bo Marsh, BA & Cai Reed, BSc</div>${STORY}`,
      ['Ada Quill', 'Bo Marsh', 'Cai Reed'],
    ],
    ['at the end of the dek', `${H1}<div>A ferry came back, and with it a town, writes Ada Quill.</div>${STORY}`, ['Ada Quill']],
    ['in capitals at the end of the dek', `${H1}<div>A ferry came back, and with it a town, says ADA QUILL</div>${STORY}`, ['Ada Quill']],
    [
      'below the name of the firm',
      `${H1}<div class="author-name">Courier</div><div class="role">A paper</div><div class="author-name">Ada Quill</div>${STORY}`,
      ['Ada Quill'],
    ],
    [
      'behind the sections that stand between',
      `${H1}<h3>By</h3><div class="post-category"><a>Boats</a>, <a>Ferries</a></div><div>Ada Quill</div>${STORY}`,
      ['Ada Quill'],
    ],
  ])('%s', (_, body, names) => {
    expect(namesOf(body)).toEqual(names);
  });

  it('from the name of a site that is somebody’s blog', () => {
    expect(namesOf(H1 + STORY, '<meta property="og:site_name" content="Ada Quill\'s blog">')).toEqual(['Ada Quill']);
    expect(namesOf(H1 + STORY, '<meta property="og:site_name" content="Ada Quill">')).toEqual([]);
  });

  it('under a label rather than a firm in the data, but never instead of a person there', () => {
    const label = `${H1}${STORY}<p>Written by <a>Bo Marsh</a></p>`;
    expect(namesOf(label + ld({ '@type': 'Organization', name: 'Courier Media' }))).toEqual(['Bo Marsh']);
    expect(namesOf(label + ld({ '@type': 'Person', name: 'Ada Quill' }))).toEqual(['Ada Quill']);
  });
});

describe('no byline is', () => {
  it.each<[string, string]>([
    ['one of several labelled names', `${H1}${STORY}<p>Written by <a>Ada Quill</a></p><p>Written by <a>Bo Marsh</a></p>`],
    ['whoever a menu names', `${H1}${STORY}<footer><h3>Author</h3><p>Ada Quill</p></footer>`],
    ['whoever a dek quotes', `${H1}<div>The ferry must go, says Ada Quill.</div>${STORY}`],
    ['whoever reviewed it', `${H1}${STORY}<div class="byline">Reviewed by <a class="byline-link">Ada Quill</a></div>`],
    ['who reviewed it, told in two lines', `${H1}<div>Reviewed by</div><div class="byline-name">Ada Quill</div>${STORY}`],
    ['whom to call', `${H1}<li class="author">Contact: Ada Quill</li>${STORY}`],
    [
      'a person whom the story links to',
      `${H1}<p><a href="/people/ada">Ada Quill</a>, who sailed the ferry for years, is dead.</p>${STORY}`,
    ],
    ['a person in a headline', `${H1}<h2><a href="/people/ada">Ada Quill</a> sails again after two years</h2>${STORY}`],
    [
      'one of two who are introduced',
      `${H1}${STORY}<h3>Ada Quill</h3><p>Ada Quill is a writer.</p><h3>Bo Marsh</h3><p>Bo Marsh is an editor.</p>`,
    ],
    ['a thing that is introduced', `${H1}${STORY}<h3>Art Deco</h3><p>Art Deco is a style that the old pier still shows.</p>`],
    ['a button', `${H1}<button class="writer-topic">Harbour Life</button>${STORY}`],
    ['what it is filed under', `${H1}${STORY}<div class="byline"><a href="/tag/harbour">Harbour</a></div>`],
    ['the beginning of a phrase', `${H1}${STORY}<div class="byline">Personal finance</div>`],
    ['an entry of a calendar', `${H1}<p>All the fairs</p><div>March 16, 2026</div><h2>Harbour Fair</h2><p>Orrin</p>${STORY}`],
  ])('%s', (_, body) => {
    expect(namesOf(body)).toEqual([]);
  });
});

describe('the day that stands alone in the page', () => {
  it('is the story’s, wherever it stands', () => {
    expect(headOf(`${H1}${STORY}<p>April 8, 2024</p>`).published).toEqual({ value: '2024-04-08', from: 'page:only' });
  });

  it('is nobody’s where there are two', () => {
    expect(headOf(`${H1}${STORY}<p>April 8, 2024</p><p>May 9, 2025</p>`).published).toBeUndefined();
  });

  it('is none within a sentence', () => {
    expect(headOf(`${H1}${STORY}<p>It sank on April 8, 2024</p>`).published).toBeUndefined();
  });
});
