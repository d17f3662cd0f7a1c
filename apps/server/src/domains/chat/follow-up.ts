export interface Situation {
  now: Date
  /** When the first and the last answer that nobody has seen were written; null when all were seen. */
  unseen: { first: Date; last: Date } | null
  /** When the visitor had the page open; null when never. */
  lastHereAt: Date | null
  lastWroteBy: 'chat' | 'email' | null
}

export type FollowUp = { do: 'nothing' } | { do: 'wait'; until: Date } | { do: 'mail' }

const second = 1000
/** A visitor whose page has been closed this long has left. */
const awayAfter = 60 * second
/** A page may stay open with nobody before it. */
const unseenAtMost = 10 * 60 * second
/** Whoever writes by mail is answered by mail, once the agent has finished their lines. */
const mailPause = 10 * second

/**
 * Whether answers written in chat should now follow the visitor by mail. Waiting lets several short
 * answers go in one mail, and lets somebody who only changes pages come back first.
 */
export function decideFollowUp({ now, unseen, lastHereAt, lastWroteBy }: Situation): FollowUp {
  if (!unseen) return { do: 'nothing' }
  const last = unseen.last.getTime()
  const left = Math.max(last, lastHereAt?.getTime() ?? 0) + awayAfter
  const due =
    lastWroteBy === 'email' ? last + mailPause : Math.min(left, unseen.first.getTime() + unseenAtMost)
  return now.getTime() >= due ? { do: 'mail' } : { do: 'wait', until: new Date(due) }
}
