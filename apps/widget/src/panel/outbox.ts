import type { ChatAttachment } from '@polku/contract'
import type { Store } from '../loader/store.ts'

export interface Unsent {
  clientId: string
  text: string
  attachments: ChatAttachment[]
  at: string
  /** The server said no for good; the code why. */
  refused?: string
}

/**
 * What has been written and not yet acknowledged. Each message has an entry of its own, so that two
 * tabs never overwrite each other's; the same id on every attempt makes it one message.
 */
export class Outbox {
  #store: Store

  constructor(store: Store) {
    this.#store = store
  }

  all(): Unsent[] {
    const kept = this.#store.names('out:').map((name) => this.#store.get<Unsent>(name))
    return kept.filter((entry) => entry !== null).sort((a, b) => (a.at < b.at ? -1 : 1))
  }

  put(entry: Unsent): void {
    this.#store.set(`out:${entry.clientId}`, entry)
  }

  remove(clientId: string): void {
    this.#store.remove(`out:${clientId}`)
  }
}
