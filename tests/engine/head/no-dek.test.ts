/** Lines where a dek stands that are none. */
import { describe, expect, it } from 'vitest';
import { findHead } from '../../../engine/extract/head/find-head.ts';
import { findPage } from '../../../engine/find-page.ts';

const H1 = '<h1>Ferry returns to the old pier</h1>';
const STORY = `<div class="x1">${'<p>The ferry came back on Monday after two years of repairs, and a small crowd stood on the pier to greet it in the rain that morning.</p>'.repeat(3)}</div>`;

function dekOf(body: string): string | undefined {
  const html = `<html lang="en"><head><title>Ferry returns to the old pier</title></head><body>${body}</body></html>`;
  return findHead(findPage(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://courier.example/ferry-returns' })).dek
    ?.value;
}

describe('no dek is', () => {
  it.each([
    ['a pointer', 'RELATED: Boats that never came back | All boats'],
    ['a pointer in brackets', '[ Also read Boats: what to know – and to fear . ]'],
    ['a list of tags', 'Tags: ferries piers harbour'],
    ['a credit', 'Video by Coast Pictures.'],
    ['who reviewed it', 'Medically reviewed by Ada Quill'],
  ])('%s', (_, text) => {
    expect(dekOf(`${H1}<p class="subtitle">${text}</p>${STORY}`)).toBeUndefined();
  });

  it('a paragraph of the body in a box that is called so', () => {
    const body = STORY.replace('x1', 'lead-story intro').replace('<p>', '<p>Not long after the last winter, the town was told. </p><p>');
    expect(dekOf(H1 + body)).toBeUndefined();
  });

  it.each(['Videos show how the ferry came back', 'Related crafts sank; this one came back', 'Images of a town that got its boat back'])(
    'but this may be one: %s',
    (text) => {
      expect(dekOf(`${H1}<p class="subtitle">${text}</p>${STORY}`)).toBe(text);
    },
  );
});
