/** The shape of a draft, checked where it comes out of a page. */
import * as v from 'valibot';
import type { Draft, Evidence } from '../../engine/index.ts';
import { blockSchema, headSchema, placesSchema, removalSchema } from './article.ts';

const evidence: v.GenericSchema<unknown, Evidence> = v.looseObject({
  types: v.array(v.string()),
  hasArticle: v.boolean(),
  openGraphType: v.string(),
  wordCount: v.number(),
  bodyWords: v.number(),
  isLocked: v.boolean(),
  hasGate: v.boolean(),
  links: v.array(v.string()),
  counts: v.record(v.string(), v.number()),
});

export const draftSchema: v.GenericSchema<unknown, Draft> = v.looseObject({
  url: v.string(),
  language: v.string(),
  head: headSchema,
  blocks: v.array(blockSchema),
  removed: v.array(removalSchema),
  places: v.exactOptional(placesSchema),
  cut: v.boolean(),
  evidence: v.nullable(evidence),
});
