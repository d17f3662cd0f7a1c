import type { Actor } from './actor.ts'

const limit = 10_000
const lastsMs = 30_000

/**
 * Who a session or key belongs to, remembered for half a minute so that a request costs no queries.
 * Emptied here after every change to sessions, roles or keys, and on other nodes by the event log.
 */
export class ActorCache {
  #known = new Map<string, { actor: Actor | null; until: number }>()
  #generation = 0

  async get(credential: string, look: () => Promise<Actor | null>): Promise<Actor | null> {
    const hit = this.#known.get(credential)
    if (hit && hit.until > Date.now()) return hit.actor
    const generation = this.#generation
    const actor = await look()
    // Looked up before a change that has been committed meanwhile: true then, not to be remembered.
    if (generation === this.#generation) this.#remember(credential, actor)
    return actor
  }

  clear(): void {
    this.#generation++
    this.#known.clear()
  }

  #remember(credential: string, actor: Actor | null): void {
    if (this.#known.size >= limit) this.#known.delete(this.#known.keys().next().value!)
    this.#known.set(credential, { actor, until: Date.now() + lastsMs })
  }
}
