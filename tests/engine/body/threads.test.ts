/** What readers write below a story is no part of it, however well they write; boxes that only sound like a thread are judged as before. */
import { describe, expect, it } from 'vitest';
import { measurePage } from '../../../engine/declutter/features/measure-page.ts';
import { withoutThreads } from '../../../engine/declutter/without-threads.ts';
import { splitPieces } from '../../../engine/extract/split-pieces.ts';
import { findPage } from '../../../engine/find-page.ts';
import { STORY } from './read-story.ts';

const LETTER =
  'I built boats on this river for thirty years before the mill fell silent, and I never once heard a neighbour speak against the saws until the houses came.';

/** The texts that are left of a page which is judged as likely throughout. */
function leftOf(html: string): string {
  const { tree } = findPage(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://weir.example/mill' });
  const pieces = splitPieces(tree);
  const page = measurePage(tree, pieces, { title: '', description: '', articleBody: '', language: 'en' });
  const left = withoutThreads(page, new Float32Array(pieces.length).fill(0.9));
  return pieces.flatMap(({ text }, i) => ((left[i] ?? 0) > 0 ? [text] : [])).join('\n');
}

const below = (box: string) => STORY.replace('<!-- end -->', `<${box}><div><p>${LETTER}</p></div></${box.split(' ')[0]}>`);

describe('readers’ comments below a story', () => {
  it.each([
    'div id="comments"',
    'li class="comment even"',
    'div class="comment_body_1204"',
    'section class="commentBody"',
    'div id="disqus_thread"',
  ])('go from <%s>', (box) => {
    const left = leftOf(below(box));
    expect(left).not.toContain(LETTER);
    expect(left).toContain('flat-bottomed ferry');
  });

  it.each(['section id="discussion"', 'div class="commentary"', 'div class="tone-uncommented"', 'div class="kommentar"'])(
    'stay in <%s>',
    (box) => {
      expect(leftOf(below(box))).toContain(LETTER);
    },
  );

  it('stay where the whole story is in the box', () => {
    const left = leftOf(STORY.replace('<main>', '<main class="comment">'));
    expect(left).toContain('flat-bottomed ferry');
  });

  it('stay where there is no story outside of them', () => {
    const thread = Array.from({ length: 6 }, () => `<div class="comment"><p>${LETTER}</p></div>`).join('');
    expect(leftOf(`<body><h1>What about the mill?</h1><p>${LETTER}</p>${thread}</body>`).split(LETTER).length - 1).toBe(7);
  });
});
