import type { Context } from '../../context.ts'
import type { Event } from '../../platform/log/queries.ts'
import { type ChatChannel, findChatChannel } from './finding-chat.ts'

const lastsMs = 10_000

/** Chats are looked up with everything a visitor does, and hardly ever change: each is remembered until it does. */
export class KnownChannels {
  #ctx: Context
  #known = new Map<string, { channel: ChatChannel; until: number }>()
  #generation = 0
  #stops: (() => void)[]

  constructor(ctx: Context) {
    this.#ctx = ctx
    const look = (events: Event[]) => {
      if (events.some(({ kind }) => /^(channel|workspace)\./.test(kind))) this.#forget()
    }
    ctx.fresh.on('events', look)
    this.#stops = [ctx.tail.follow(look), () => ctx.fresh.off('events', look)]
  }

  close(): void {
    for (const stop of this.#stops) stop()
  }

  async find(key: string): Promise<ChatChannel | null> {
    const known = this.#known.get(key)
    if (known && known.until > Date.now()) return known.channel
    const generation = this.#generation
    const channel = await findChatChannel(this.#ctx, key)
    // Read before a change that has been committed meanwhile: true then, not to be remembered.
    if (channel && generation === this.#generation)
      this.#known.set(key, { channel, until: Date.now() + lastsMs })
    return channel
  }

  #forget(): void {
    this.#generation++
    this.#known.clear()
  }
}
