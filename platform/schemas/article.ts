/** The shape of an article, checked where it comes over a process border or out of the storage. */
import * as v from 'valibot';
import { type Article, type Block, CLUTTER_KINDS, type Head, type Removal } from '../../engine/index.ts';

const id = v.number();
const picture = v.looseObject({ url: v.string(), alt: v.string() });

const block: v.GenericSchema<unknown, Block> = v.variant('kind', [
  v.looseObject({ kind: v.picklist(['paragraph', 'quotation', 'note', 'code']), id, text: v.string() }),
  v.looseObject({ kind: v.literal('heading'), id, text: v.string(), level: v.number() }),
  v.looseObject({ kind: v.literal('item'), id, text: v.string(), ordered: v.boolean(), depth: v.number() }),
  v.looseObject({ kind: v.literal('table'), id, text: v.string(), rows: v.array(v.array(v.string())) }),
  v.looseObject({ kind: v.literal('figure'), id, text: v.string(), credit: v.exactOptional(v.string()), image: v.exactOptional(picture) }),
  v.looseObject({ kind: v.literal('break'), id, text: v.literal('') }),
]);

const sourced = <T>(value: v.GenericSchema<unknown, T>) => v.looseObject({ value, from: v.string() });
const sourcedText = sourced(v.string());

const head: v.GenericSchema<unknown, Head> = v.looseObject({
  kicker: v.exactOptional(sourcedText),
  headline: sourcedText,
  alternative: v.exactOptional(sourcedText),
  dek: v.exactOptional(sourcedText),
  bylines: v.array(sourcedText),
  published: v.exactOptional(sourcedText),
  updated: v.exactOptional(sourcedText),
  publication: v.exactOptional(sourcedText),
  image: v.exactOptional(
    sourced(v.looseObject({ url: v.string(), alt: v.string(), caption: v.exactOptional(v.string()), credit: v.exactOptional(v.string()) })),
  ),
});

const removal: v.GenericSchema<unknown, Removal> = v.looseObject({
  rule: v.string(),
  kind: v.picklist(CLUTTER_KINDS),
  signals: v.array(v.string()),
  words: v.number(),
  preview: v.string(),
  blocks: v.array(block),
});

export const placesSchema = v.record(v.pipe(v.string(), v.transform(Number)), v.string());

export const articleSchema: v.GenericSchema<unknown, Article> = v.looseObject({
  url: v.string(),
  language: v.string(),
  direction: v.picklist(['ltr', 'rtl']),
  head,
  blocks: v.array(block),
  removed: v.array(removal),
  places: v.exactOptional(placesSchema),
  genre: v.exactOptional(v.picklist(['opinion', 'review'])),
  completeness: v.picklist(['full', 'partial', 'cut']),
  wordsExpected: v.exactOptional(v.number()),
});
