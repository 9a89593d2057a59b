/** Lines where a dek or a kicker stands that are neither. */
import { describe, expect, it } from 'vitest';
import { findHead } from '../../../engine/extract/head/find-head.ts';
import { findPage } from '../../../engine/find-page.ts';

const H1 = '<h1>Ferry returns to the old pier</h1>';
const STORY = `<div class="x1">${'<p>The ferry came back on Monday after two years of repairs, and a small crowd stood on the pier to greet it in the rain that morning.</p>'.repeat(3)}</div>`;

function headOf(body: string) {
  const html = `<html lang="en"><head><title>Ferry returns to the old pier</title></head><body>${body}</body></html>`;
  return findHead(findPage(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://courier.example/ferry-returns' }));
}

describe('no dek is', () => {
  it.each([
    ['a pointer', 'RELATED: Boats that never came back | All boats'],
    ['a pointer in brackets', '[ Also read Boats: what to know – and to fear . ]'],
    ['a list of tags', 'Tags: ferries piers harbour'],
    ['a trail', 'Harbour | First Time Travellers | Ferries | Travel Tips'],
    ['a credit', 'Video by Coast Pictures.'],
    ['an agency of pictures', 'Getty Images'],
    ['who reviewed it', 'Medically reviewed by Ada Quill'],
    ['a call', 'Fill out the form to get a copy of our guide.'],
    ['two names', 'Ada Quill, Bo B. Marsh, Cai Reed'],
  ])('%s', (_, text) => {
    expect(headOf(`${H1}<p class="subtitle">${text}</p>${STORY}`).dek).toBeUndefined();
  });

  it('a short heading of a section, whatever its name', () => {
    expect(headOf(`${H1}<h2 id="introduction">1. Introduction</h2>${STORY}`).dek).toBeUndefined();
    expect(headOf(`${H1}<h2 class="subtitle">A town gets its boat back</h2>${STORY}`).dek?.value).toBe('A town gets its boat back');
  });

  it('a paragraph of the body in a box that is called so', () => {
    const body = STORY.replace('x1', 'lead-story intro').replace('<p>', '<p>Not long after the last winter, the town was told. </p><p>');
    expect(headOf(H1 + body).dek).toBeUndefined();
  });

  it.each(['Videos show how the ferry came back', 'Related crafts sank; this one came back', 'Images of a town that got its boat back'])(
    'but this may be one: %s',
    (text) => {
      expect(headOf(`${H1}<p class="subtitle">${text}</p>${STORY}`).dek?.value).toBe(text);
    },
  );
});

describe('no kicker is', () => {
  it.each(['Contact us', 'Updated', 'Title', 'PREMIUM', 'Blog', 'Learn more'])('%s', (text) => {
    expect(headOf(`<div class="eyebrow">${text}</div>${H1}${STORY}`).kicker).toBeUndefined();
  });

  it('spaced as its links are', () => {
    expect(headOf(`<div class="eyebrow"><a>Culture</a> , <a>The Arts</a></div>${H1}${STORY}`).kicker?.value).toBe('Culture, The Arts');
  });
});
