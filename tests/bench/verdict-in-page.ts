/** Runs in the trainer's browser page: reads a stored page as the engine does and returns its verdict features. */

import { readJsonLd } from '../../engine/extract/json-ld/read-json-ld.ts';
import { toPageFeatures } from '../../engine/extract/verdict/page-features.ts';
import { readArticle } from '../../engine/index.ts';

Object.assign(globalThis, {
  toVerdictFeatures(html: string, url: string) {
    const document = new DOMParser().parseFromString(html, 'text/html');
    const reading = readArticle(document, { url });
    const article = reading.ok ? reading.article : reading.anyway;
    const head = article?.head ?? { headline: { value: '', from: 'none' }, bylines: [] };
    return toPageFeatures(document, url, { jsonLd: readJsonLd(document), head, kept: article?.blocks ?? [] });
  },
});
