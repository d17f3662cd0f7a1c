/** Two of whom somebody has said that they are one. */
export interface Link {
  fromId: string
  intoId: string
}

/**
 * Under whom each of these customers is read, as the unions that stand among them say: the one of its whole that none
 * of them leads on from. Where several are so, the oldest, whose id is the least. Who is nobody else has no entry.
 */
export function headsOf(customerIds: readonly string[], links: readonly Link[]): Map<string, string> {
  const wholes = new Map(customerIds.map((id) => [id, [id]]))
  for (const { fromId, intoId } of links) {
    const together = [...wholes.get(fromId)!, ...wholes.get(intoId)!]
    for (const id of together) wholes.set(id, together)
  }
  const leadsOn = new Set(links.map(({ fromId }) => fromId))
  return new Map(
    [...wholes]
      .filter(([, whole]) => whole.length > 1)
      .map(([id, whole]) => [id, whole.filter((one) => !leadsOn.has(one)).toSorted()[0]!]),
  )
}
