import { type CaseRecord, promiseIdsOf, reasonSaid, standing, type TeamRecord } from '@polku/demo'
import { advance, type Change, type Happening } from './advancing.ts'
import { policyFor, termsOf } from './choosing.ts'
import { broken, type Clock, type Hours, isLate } from './clock.ts'
import type { PolicyRow } from './queries.ts'

/** By what a case of the demo company is promised something. */
export interface DemoTerms {
  policies: readonly PolicyRow[]
  hoursOf: (one: { teamId: string | null; channelId: string | null }) => Hours
  /** By the keys of the story. */
  reasons: ReadonlyMap<string, string>
  teams: ReadonlyMap<TeamRecord['key'], string>
  now: number
}

export interface Played {
  clocks: Clock[]
  changes: { change: Change; at: Date }[]
}

/** What was promised in a case of the story, as it would have been had the policies stood from the beginning. */
export function playClocks(record: CaseRecord, terms: DemoTerms): Played {
  const newId = promiseIdsOf(record)
  const teamId = terms.teams.get(record.team) ?? null
  const hours = terms.hoursOf({ teamId, channelId: null })
  const clocks = new Map<string, Clock>()
  const changes: Played['changes'] = []
  for (const happening of record.spam ? [] : happeningsOf(record)) {
    const policy = policyFor(terms.policies, factsAt(record, terms, teamId, happening.at.getTime()))
    const running = [...clocks.values()].filter(({ endedAt }) => endedAt === null)
    const stands = { terms: policy ? termsOf(policy) : null, hours, newId }
    for (const change of advance(running, happening, stands)) {
      clocks.set(change.clock.id, change.clock)
      changes.push({ change, at: happening.at })
    }
  }
  const now = new Date(terms.now)
  for (const clock of clocks.values()) {
    if (clock.endedAt || clock.brokenAt || !isLate(clock, now)) continue
    const late = broken(clock)
    clocks.set(clock.id, late)
    changes.push({ change: { told: 'broken', clock: late }, at: late.brokenAt! })
  }
  return { clocks: [...clocks.values()].map((clock) => warned(clock, now)), changes }
}

const warned = (clock: Clock, now: Date): Clock =>
  clock.warnsAt && clock.warnsAt < now && !clock.endedAt ? { ...clock, toldAt: clock.warnsAt } : clock

/** The reason is known once somebody has said so. */
function factsAt(record: CaseRecord, { reasons }: DemoTerms, teamId: string | null, at: number) {
  const said = reasonSaid(record)
  const reasonId = said && said.at <= at ? reasons.get(said.key) : undefined
  return {
    channel: record.channel,
    teamId,
    language: record.language,
    reasons: reasonId ? [reasonId] : [],
    tags: [],
    attributes: {},
  }
}

function happeningsOf(record: CaseRecord): Happening[] {
  let answered = false
  return record.steps.flatMap((step, nth): Happening[] => {
    const at = new Date(step.at)
    switch (step.kind) {
      case 'received': {
        if (step.content.automatic) return []
        const wasSolved = standing(record.steps.slice(0, nth), step.at).state === 'solved'
        return [
          ...(wasSolved ? [{ kind: 'reopened' as const, at, justEnded: [] }] : []),
          { kind: 'customer-wrote', at, answeredBefore: answered },
        ]
      }
      case 'sent':
        answered = true
        return [{ kind: 'answered', at }]
      case 'undelivered':
        return [{ kind: 'came-back', at }]
      case 'solved':
        return [{ kind: 'solved', at }]
      case 'closed':
        return [{ kind: 'dropped', at }]
      default:
        return []
    }
  })
}
