/** Collects values under their keys. */

/** So many names with one surname are told apart; no article has more. */
const MOST_NAMESAKES = 20;

/** Adds a value to the list of its key, as long as that is not full. */
export function pushNamesake<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list && list.length < MOST_NAMESAKES) list.push(value);
  else if (!list) map.set(key, [value]);
}
