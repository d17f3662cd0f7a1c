import type { Channel, PromiseConditions } from '@polku/contract'
import type { Terms } from './clock.ts'
import type { PolicyRow } from './queries.ts'

/** What policies ask of a case. */
export interface CaseFacts {
  channel: Channel
  teamId: string | null
  language: string | null
  /** Its reason, and those it is a part of. */
  reasons: readonly string[]
  tags: readonly string[]
  /** What is recorded of its customer. */
  attributes: Readonly<Record<string, unknown>>
}

/** Of the policies, in their order, the first whose conditions hold. */
export const policyFor = (policies: readonly PolicyRow[], facts: CaseFacts): PolicyRow | undefined =>
  policies.find(({ conditions }) => holds(conditions, facts))

function holds(conditions: PromiseConditions, facts: CaseFacts): boolean {
  const { channels, teams, reasons, tags, languages, attributes } = conditions
  return (
    among(channels, [facts.channel]) &&
    among(teams, [facts.teamId]) &&
    among(reasons, facts.reasons) &&
    among(tags, facts.tags) &&
    among(languages, [facts.language]) &&
    attributes.every(({ name, value }) => String(facts.attributes[name]) === String(value))
  )
}

const among = (asked: readonly string[], had: readonly (string | null)[]) =>
  asked.length === 0 || had.some((one) => one !== null && asked.includes(one))

const inMs = (minutes: number | null) => (minutes === null ? null : minutes * 60_000)

export const termsOf = (policy: PolicyRow): Terms => ({
  policyId: policy.id,
  version: policy.version,
  warnAt: policy.warnAt,
  first: inMs(policy.first),
  next: inMs(policy.next),
  solution: inMs(policy.solution),
})
