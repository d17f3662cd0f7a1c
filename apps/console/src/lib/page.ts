/** One page of a list; `next` leads to the following one and is null on the last. */
export type Page<Item> = { items: Item[]; next: string | null }
