export interface Tally {
  name: string
  acknowledged: number
  once: number
  doubled: string[]
  lost: string[]
}

/** What became of that which was acknowledged, by how often each of it was found. */
export function tally(name: string, acknowledged: string[], found: string[]): Tally {
  const times = new Map<string, number>()
  for (const one of found) times.set(one, (times.get(one) ?? 0) + 1)
  const foundTimes = (wanted: (n: number) => boolean) =>
    acknowledged.filter((one) => wanted(times.get(one) ?? 0))
  return {
    name,
    acknowledged: acknowledged.length,
    once: foundTimes((n) => n === 1).length,
    doubled: foundTimes((n) => n > 1),
    lost: foundTimes((n) => n === 0),
  }
}
