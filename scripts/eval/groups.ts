/** Items by a key, keys in order of the alphabet. */
export function groupsOf<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): [key: string, group: Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
