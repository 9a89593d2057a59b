/** The shape of what a reader decided for single sites, checked where it comes out of the storage or out of a file. */
import * as v from 'valibot';
import { CLUTTER_KINDS, type SiteRule } from '../../engine/index.ts';

/** Oldest first. */
export interface SiteChoices {
  readonly site: string;
  readonly rules: readonly SiteRule[];
}

/** Nobody decides more often than this; a file that says so is cut. */
const MOST_SITES = 300;
const MOST_RULES = 60;
const shortText = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));

const siteRule: v.GenericSchema<unknown, SiteRule> = v.pipe(
  v.object({
    action: v.picklist(['keep', 'remove']),
    kind: v.picklist(CLUTTER_KINDS),
    shape: v.picklist(['paragraph', 'quotation', 'note', 'code', 'heading', 'item', 'table', 'figure', 'break']),
    lead: v.exactOptional(shortText),
    place: v.exactOptional(shortText),
    sample: v.pipe(v.string(), v.maxLength(200)),
  }),
  v.check(({ lead, place }) => lead !== undefined || place !== undefined),
);

const choices: v.GenericSchema<unknown, SiteChoices> = v.pipe(
  v.object({ site: shortText, rules: newest(siteRule, MOST_RULES) }),
  v.check(({ rules }) => rules.length > 0),
);

/** What can't be read costs nothing else. */
export const sitesSchema: v.GenericSchema<unknown, SiteChoices[]> = newest(choices, MOST_SITES);

/** The last so many of a list that can be read. */
function newest<T>(schema: v.GenericSchema<unknown, T>, most: number) {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((items) =>
      items
        .flatMap((item) => {
          const parsed = v.safeParse(schema, item);
          return parsed.success ? [parsed.output] : [];
        })
        .slice(-most),
    ),
  );
}
