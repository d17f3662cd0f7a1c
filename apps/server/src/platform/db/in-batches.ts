/**
 * Everything that `take` finds, taken a batch at a time until one is not full, so that no statement runs
 * long however much there is. What is taken must not be found again: deleted by `take`, or marked by whoever
 * asks for the next item.
 */
export async function* inBatches<Item>(
  size: number,
  take: (limit: number) => Promise<Item[]>,
): AsyncGenerator<Item> {
  for (let full = true; full; ) {
    const items = await take(size)
    yield* items
    full = items.length === size
  }
}
