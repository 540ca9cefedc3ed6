/** Puts things together by what they have in common, in the order of the first of each. */
export function groupBy<K, T>(things: Iterable<T>, keyOf: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const list = groups.get(key)
    if (list) list.push(thing)
    else groups.set(key, [thing])
  }
  return groups
}
