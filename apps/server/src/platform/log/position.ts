/** A place in the event log: (epoch, xid, id). As text `epoch.xid.id`. */
export interface Position {
  epoch: number
  xid: string
  id: number
}

export const formatPosition = (position: Position): string =>
  `${position.epoch}.${position.xid}.${position.id}`

/** Null for anything that is not a position. */
export function parsePosition(text: string): Position | null {
  const match = /^(\d{1,9})\.(\d{1,20})\.(\d{1,16})$/.exec(text)
  if (!match) return null
  return { epoch: Number(match[1]), xid: match[2]!, id: Number(match[3]) }
}

export const positionOf = (event: Position): Position => ({
  epoch: event.epoch,
  xid: event.xid,
  id: event.id,
})

/** Whether one place lies after another in the log. */
export function isAfter(one: Position, other: Position): boolean {
  if (one.epoch !== other.epoch) return one.epoch > other.epoch
  const [xid, otherXid] = [BigInt(one.xid), BigInt(other.xid)]
  return xid === otherXid ? one.id > other.id : xid > otherXid
}

export const isSame = (one: Position, other: Position): boolean =>
  formatPosition(one) === formatPosition(other)
