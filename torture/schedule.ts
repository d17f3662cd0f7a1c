/** What is done to an installation while it works. */
export const blows = [
  'the server is killed',
  'PostgreSQL is killed',
  'PostgreSQL is restarted',
  'ClickHouse is killed',
  'all of them are killed',
  'the disk is full',
] as const
export type Blow = (typeof blows)[number]

export interface Round {
  blow: Blow
  /** How much each way must have carried since the blow before. */
  carried: number
  /** Then so long, to hit anything at any moment. */
  afterMs: number
  /** One of two ways to do it, where there are two. */
  hard: boolean
}

/** Rounds without end, the same for the same seed. Each blow comes once before any comes again. */
export function* schedule(seed: number, chosen: readonly Blow[] = blows): Generator<Round, never> {
  const random = randomFrom(seed)
  for (;;) {
    const bag = [...chosen]
    while (bag.length > 0) {
      const [blow] = bag.splice(Math.floor(random() * bag.length), 1)
      yield {
        blow: blow!,
        carried: 1 + Math.floor(random() * 3),
        afterMs: Math.floor(random() * 400),
        hard: random() < 0.5,
      }
    }
  }
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
