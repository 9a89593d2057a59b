/** The shape of a story as it is shown and kept: the article, what was found in it, its summary. */
import * as v from 'valibot';
import {
  type Annotations,
  type Article,
  SECTION_NAMES,
  type SourceRef,
  SUMMARY_LENGTHS,
  SUMMARY_ROLES,
  type Summary,
} from '../../engine/index.ts';
import { articleSchema } from './article.ts';

export const SCOPES = ['page', 'selection', 'link'] as const;

/** What popup and reader draw. */
export interface KeptStory {
  readonly article: Article;
  readonly annotations: Annotations;
  readonly summary: Summary;
  readonly scope: (typeof SCOPES)[number];
}

const ref: v.GenericSchema<unknown, SourceRef> = v.looseObject({ block: v.number(), start: v.number(), end: v.number() });
const cue = v.looseObject({ text: v.string(), ref });
const speaker = v.looseObject({ name: v.string(), role: v.exactOptional(v.string()), ref, isGuess: v.exactOptional(v.literal(true)) });
const role = v.picklist(SUMMARY_ROLES);

const annotations: v.GenericSchema<unknown, Annotations> = v.looseObject({
  sentences: v.array(v.looseObject({ ref, text: v.string() })),
  dek: v.exactOptional(v.array(v.string())),
  quotes: v.array(
    v.looseObject({ id: v.number(), content: ref, text: v.string(), cue: v.exactOptional(cue), speaker: v.exactOptional(speaker) }),
  ),
  claims: v.array(v.looseObject({ content: ref, cue: ref, speaker })),
  wordsSkipped: v.exactOptional(v.number()),
});

const point = v.looseObject({ text: v.string(), source: ref, quote: v.exactOptional(v.number()), role });

const summary: v.GenericSchema<unknown, Summary> = v.looseObject({
  sections: v.array(
    v.looseObject({
      role: v.nullable(role),
      name: v.exactOptional(v.picklist(SECTION_NAMES)),
      heading: v.exactOptional(v.string()),
      headingSource: v.exactOptional(v.number()),
      points: v.array(point),
    }),
  ),
  dek: v.exactOptional(v.array(v.string())),
  length: v.picklist(SUMMARY_LENGTHS),
  alreadyShort: v.boolean(),
  languageSupported: v.boolean(),
});

export const storySchema: v.GenericSchema<unknown, KeptStory> = v.looseObject({
  article: articleSchema,
  annotations,
  summary,
  scope: v.picklist(SCOPES),
});
