/** Takes what a story is about out of the words of a page's trade: in a story about an app, `app` is no sign of clutter. */
import type { CueIndex } from './cues-of.ts';

/** Words that a page's trade and many stories share. Not `click`, `subscribe`: those are of the page even where it says them often. */
const SHARED: ReadonlySet<string> = new Set(
  'app,download,email,image,photo,podcast,subscription,newsletter,newsletters,comments,copyright'.split(','),
);
/** So many sentences speak of what a story is about, or fewer where its headline does. */
const OFTEN = 3;
const NAMED = 2;
const SHORT = 3;

/** The cues without them; the same ones where the story is about none. `words` are those of each sentence, lower case. */
export function withoutTopics(
  cues: CueIndex,
  texts: readonly string[],
  words: readonly (readonly string[])[],
  headline: readonly string[],
): CueIndex {
  const found = new Set(words.flatMap((list) => list.filter((word) => SHARED.has(word) && cues.words.get(word)?.includes('chrome'))));
  // `Photo: Coast Pictures` under each picture is no topic.
  const isTopic = (word: string) => {
    // `emails`, `downloaded`; of `app` no more than its plural: not `appear`, `happened`.
    const form = new RegExp(`(?<!\\p{L})${word}${word.length > SHORT ? '\\p{Ll}{0,5}' : 's?'}(?!\\p{L})`, 'u');
    return texts.filter((text) => form.test(text)).length >= (headline.includes(word) ? NAMED : OFTEN);
  };
  const topics = [...found].filter(isTopic);
  if (topics.length === 0) return cues;
  const table = new Map(cues.words);
  for (const topic of topics)
    table.set(
      topic,
      (table.get(topic) ?? []).filter((family) => family !== 'chrome'),
    );
  return { ...cues, words: table };
}
