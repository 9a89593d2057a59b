import * as v from 'valibot';
import { afterEach, expect, it } from 'vitest';
import { sealCopy } from '../../platform/envelope.ts';
import { envelopeSchema } from '../../platform/schemas/envelope.ts';
import { STORY_PAGE } from './fake-browser.ts';

afterEach(() => void document.body.replaceChildren());

it('holds the copy and what is known of the page, as plain data that the other side accepts', () => {
  document.body.append('Some text');
  const envelope = sealCopy(document, () => STORY_PAGE);
  expect(envelope).toMatchObject({ v: 1, ok: true, url: location.href, contentType: 'text/html', copy: STORY_PAGE });
  expect(envelope.characters).toBeGreaterThanOrEqual('Some text'.length);
  expect(v.parse(envelopeSchema, JSON.parse(JSON.stringify(envelope)))).toEqual(envelope);
});

it('is sealed too where the reading fails', () => {
  const envelope = sealCopy(document, () => {
    throw new RangeError('Maximum call stack size exceeded');
  });
  expect(v.parse(envelopeSchema, envelope)).toMatchObject({ v: 1, ok: false, url: location.href });
});

it('is not misled by a form that is named like a part of the document', () => {
  for (const name of ['documentElement', 'contentType', 'textContent']) {
    const form = document.createElement('form');
    form.setAttribute('name', name);
    document.body.append(form);
  }
  document.body.append('x'.repeat(100));
  const envelope = sealCopy(document, () => STORY_PAGE);
  expect(envelope.contentType).toBe('text/html');
  expect(envelope.characters).toBeGreaterThanOrEqual(100);
});
