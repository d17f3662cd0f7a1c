/** Items that are tied to each other, directly or through others, together and in the order given. */
export function conversationsOf<Item extends { ties: string[] }>(items: Item[]): Item[][] {
  const leads = items.map((_, at) => at)
  const leadOf = (at: number): number => (leads[at] === at ? at : leadOf(leads[at]!))
  const firstWith = new Map<string, number>()
  for (const [at, { ties }] of items.entries()) {
    for (const tie of ties) {
      const [one, other] = [leadOf(firstWith.get(tie) ?? at), leadOf(at)]
      leads[Math.max(one, other)] = Math.min(one, other)
      if (!firstWith.has(tie)) firstWith.set(tie, at)
    }
  }
  const members = Map.groupBy(items, (_, at) => leadOf(at))
  return [...members.values()]
}
