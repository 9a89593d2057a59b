/** The shape of a page's copy, checked where it comes out of the page; the engine checks the text of its tree. */
import * as v from 'valibot';
import type { PageCopy } from '../../engine/index.ts';

const text = v.optional(v.string());

const jsonLd: v.GenericSchema<unknown, PageCopy['jsonLd']> = v.looseObject({
  types: v.array(v.string()),
  hasArticle: v.boolean(),
  headline: text,
  alternativeHeadline: text,
  description: text,
  authors: v.array(v.looseObject({ name: v.string(), isOrganization: v.boolean() })),
  datePublished: text,
  dateModified: text,
  publisher: text,
  articleBody: text,
  wordCount: v.optional(v.number()),
  isAccessibleForFree: v.optional(v.boolean()),
  inLanguage: text,
  image: text,
});

export const pageCopySchema: v.GenericSchema<unknown, PageCopy> = v.looseObject({
  url: v.string(),
  base: v.string(),
  title: v.string(),
  metas: v.array(v.tuple([v.string(), v.string()])),
  jsonLd,
  language: v.string(),
  tree: v.string(),
  selected: v.nullable(v.string()),
});
