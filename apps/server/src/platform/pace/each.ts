/**
 * Does it with each, also when it fails with some: one bad item holds no other up. Fails at the end with what the
 * first failed with, so that whoever asked hears of it and asks again.
 */
export async function each<Item>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  const faults: unknown[] = []
  for (const item of items) await work(item).catch((error) => faults.push(error))
  if (faults.length > 0) throw faults[0]
}
