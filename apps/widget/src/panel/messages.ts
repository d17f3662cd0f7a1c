import type { ChatMessage } from '@polku/contract'

/** What has been said and stored, in the order it was said; the same message may come more than once. */
export class Messages {
  #byId = new Map<string, ChatMessage>()

  all(): ChatMessage[] {
    return [...this.#byId.values()]
  }

  has(id: string): boolean {
    return this.#byId.has(id)
  }

  put(message: ChatMessage): void {
    this.#byId.set(message.id, message)
    const ordered = this.all().sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1))
    this.#byId = new Map(ordered.map((each) => [each.id, each]))
  }

  clear(): void {
    this.#byId.clear()
  }

  /** Of the desk's, what the visitor has not seen. */
  unseen(): ChatMessage[] {
    return this.all().filter(({ from, seenAt }) => from === 'desk' && !seenAt)
  }

  /** The other side has seen all up to then. */
  seen(by: 'desk' | 'visitor', at: string): void {
    const from = by === 'desk' ? 'visitor' : 'desk'
    for (const message of this.all())
      if (message.from === from && !message.seenAt && message.at <= at) message.seenAt = at
  }

  /** The last answer that was to follow the visitor did not reach the address they have given. */
  get lastUnreached(): boolean {
    const followed = this.all().filter(({ mailed, returned }) => mailed || returned)
    return followed.at(-1)?.unreached ?? false
  }

  /** What could not be delivered says nothing of another address. */
  forgetUnreached(): void {
    for (const message of this.all()) message.unreached = false
  }
}
