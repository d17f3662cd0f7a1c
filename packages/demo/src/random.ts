/**
 * A seeded source of chance. Generator: sfc32 (Chris Doty-Humphrey, PractRand, public domain); the seed is
 * spread with xmur3 (public domain, after MurmurHash3). The same seed gives the same draws on every machine.
 */
export class Random {
  readonly #seed: string
  #a: number
  #b: number
  #c: number
  #d: number

  constructor(seed: string) {
    this.#seed = seed
    const hash = xmur3(seed)
    this.#a = hash()
    this.#b = hash()
    this.#c = hash()
    this.#d = hash()
    for (let i = 0; i < 12; i++) this.next()
  }

  /** A stream of its own, so that one part drawing more does not change every other part. */
  fork(label: string): Random {
    return new Random(`${this.#seed}/${label}`)
  }

  bits(): number {
    const t = (this.#a + this.#b + this.#d) | 0
    this.#d = (this.#d + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = (this.#c << 21) | (this.#c >>> 11)
    this.#c = (this.#c + t) | 0
    return t >>> 0
  }

  /** In [0, 1). */
  next(): number {
    return this.bits() / 4_294_967_296
  }

  /** Whole number, both ends included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  between(from: number, to: number): number {
    return from + this.next() * (to - from)
  }

  chance(p: number): boolean {
    return this.next() < p
  }

  pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.next() * items.length)] as T
  }

  weighted<T>(items: readonly (readonly [T, number])[]): T {
    let left = this.next() * items.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [item, weight] of items) {
      left -= weight
      if (left < 0) return item
    }
    return (items.at(-1) as readonly [T, number])[0]
  }

  /** Log-normal around a median: how long people take. */
  around(median: number, spread: number): number {
    const u = Math.max(this.next(), 1e-9)
    const normal = Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * this.next())
    return median * Math.exp(normal * spread)
  }

  shuffled<T>(items: readonly T[]): T[] {
    const out = [...items]
    for (let i = out.length - 1; i > 0; i--) {
      const j = Math.floor(this.next() * (i + 1))
      ;[out[i], out[j]] = [out[j] as T, out[i] as T]
    }
    return out
  }

  /** UUID version 7 (RFC 9562) of a moment, in milliseconds since 1970. */
  uuid(at: number): string {
    const time = Math.floor(at).toString(16).padStart(12, '0')
    const a = (0x7000 | (this.bits() & 0x0fff)).toString(16)
    const b = (0x8000 | (this.bits() & 0x3fff)).toString(16)
    const c = this.bits().toString(16).padStart(8, '0') + (this.bits() & 0xffff).toString(16).padStart(4, '0')
    return `${time.slice(0, 8)}-${time.slice(8)}-${a}-${b}-${c}`
  }
}

function xmur3(text: string): () => number {
  let h = 1779033703 ^ text.length
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 3432918353)
    h = (h << 13) | (h >>> 19)
  }
  return () => {
    h = Math.imul(h ^ (h >>> 16), 2246822507)
    h = Math.imul(h ^ (h >>> 13), 3266489909)
    h ^= h >>> 16
    return h >>> 0
  }
}
