import type { Page, Pages } from './options.ts'

/** The first page is asked for at once, each other one when iteration comes to it. */
export function pages<Item>(
  read: (next: string | null) => Promise<Page<Item>>,
  backwards: boolean,
): Pages<Item> {
  const first = read(null)
  return Object.assign(first, {
    async *[Symbol.asyncIterator]() {
      for (let page = await first; ; page = await read(page.next)) {
        yield* backwards ? page.items.toReversed() : page.items
        if (page.next === null) return
      }
    },
  })
}
