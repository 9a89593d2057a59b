/** Names of the columns, family by family, in the order in which the engine writes them. */
import { FEATURE_COUNT } from '../../../engine/declutter/features/describe-pieces.ts';
import { HINT_GROUPS } from '../../../engine/declutter/tables/hint-words.ts';

const TEXT =
  'kind tag words wordLength linkShare stops commas endsStop endsColon digits capitals startsCapital date chromeMark quoteMark bold italic hidden titleLikeness copies phraseCount says:credit says:subscription';
const TAGS = 'article main aside footer section ul li';
const ANCESTORS =
  'depth climb beforeMain frameClimb articleProse titleClimb leadClimb page:articles up1:words up1:links up1:prose up1:pieces up2:words up2:links up2:prose up2:pieces up3:words up3:links up3:prose up3:pieces box:words box:links box:pieces box:controls box:media box:phrases box:hints box:alike box:newsletter box:subscription box:consent row:up row:alike row:words row:prose row:links row:headline row:headlines branch:prose branch:words branch:links branch:headlines';
const PLACES =
  'place:words place:prose place:pieces sinceProse untilProse sinceTitle afterTitle shape:prose shape:words shape:count shape:links path:prose path:words heading:near heading:words heading:level heading:phrases heading:comments heading:related section:words section:links section:prose witness described page:mainShare page:frameShare';
const NEIGHBOURS = ['-3', '-2', '-1', '1', '2'].flatMap((offset) => ['words', 'links', 'endsStop'].map((name) => `n${offset}:${name}`));

export const FEATURE_NAMES: readonly string[] = [
  ...TEXT.split(' '),
  ...TAGS.split(' ').map((tag) => `in:${tag}`),
  ...HINT_GROUPS.map((group) => `hint:${group}`),
  ...ANCESTORS.split(' '),
  ...PLACES.split(' '),
  ...NEIGHBOURS,
  ...'near:media near:controls beforeWords afterWords'.split(' '),
];

if (FEATURE_NAMES.length !== FEATURE_COUNT) throw new Error(`${FEATURE_NAMES.length} names for ${FEATURE_COUNT} columns`);
