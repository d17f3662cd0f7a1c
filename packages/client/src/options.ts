export interface ClientOptions {
  /** Where the installation answers, such as `https://desk.example`. */
  url: string
  /** An API key, made in Settings. It acts as the person who made it: keep it on a server, never in a page. */
  key: string
  /** How often a request that may safely be repeated is tried again. @default 3 */
  retries?: number | undefined
  /** How long one try may take. @default 30_000 */
  timeoutMs?: number | undefined
  /** Instead of the global `fetch`: for a proxy, or for tests. */
  fetch?: typeof globalThis.fetch | undefined
}

/** For one request. */
export interface Options {
  /** Ends the request, its retries and the wait between them. */
  signal?: AbortSignal | undefined
  /** How long one try may take; else as the client was told. */
  timeoutMs?: number | undefined
}

/** For a request that has one effect however often it is sent. */
export interface KeyedOptions extends Options {
  /**
   * Your own name for this request, such as the id of the order it is about: sent again within 24 hours, even
   * by another process, it has no second effect and the same answer. A random one when left out.
   */
  idempotencyKey?: string | undefined
}

/** One page of a list. */
export interface Page<Item> {
  items: Item[]
  /** Given back as `after` or `before`, it leads to the following page; null on the last. */
  next: string | null
}

/** Awaited, the first page of a list; in `for await`, its items page after page. */
export type Pages<Item> = Promise<Page<Item>> & AsyncIterable<Item>
