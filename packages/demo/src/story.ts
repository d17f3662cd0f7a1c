import type { CaseRecord, CaseState, Step } from './records.ts'

export type Standing = {
  state: CaseState
  assignee: string | null
  snoozedUntil: number | null
  firstReplyAt: number | null
  solvedAt: number | null
  /** The customer spoke last, or was not reached, and nobody has read it. */
  unread: boolean
}

/** Where a case stands after its steps, at `now`. */
export function standing(steps: readonly Step[], now: number): Standing {
  const at: Standing = {
    state: 'new',
    assignee: null,
    snoozedUntil: null,
    firstReplyAt: null,
    solvedAt: null,
    unread: true,
  }
  for (const step of steps) advance(at, step)
  if (at.state === 'snoozed' && at.snoozedUntil !== null && at.snoozedUntil <= now) {
    at.state = 'open'
    at.snoozedUntil = null
  }
  return at
}

function advance(at: Standing, step: Step): void {
  switch (step.kind) {
    case 'received':
      if (step.content.automatic) return
      at.unread = true
      if (at.state !== 'new') at.state = 'open'
      at.solvedAt = null
      at.snoozedUntil = null
      return
    case 'sent':
      at.firstReplyAt ??= step.at
      at.state = 'waiting'
      at.snoozedUntil = null
      at.unread = false
      return
    case 'undelivered':
      at.state = 'open'
      at.solvedAt = null
      at.snoozedUntil = null
      at.unread = true
      return
    case 'noted':
      at.unread = false
      return
    case 'assigned':
      at.assignee = step.agent
      if (at.state === 'new') at.state = 'open'
      return
    case 'snoozed':
      at.state = 'snoozed'
      at.snoozedUntil = step.until
      at.unread = false
      return
    case 'solved':
      at.state = 'solved'
      at.solvedAt = step.at
      at.unread = false
      return
    case 'closed':
      at.state = 'closed'
  }
}

/** The past only. */
export function until(record: CaseRecord, now: number): CaseRecord {
  return { ...record, steps: record.steps.filter((step) => step.at <= now) }
}
