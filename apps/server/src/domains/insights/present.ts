import type { AnalyticsState, TodayRow } from '@polku/contract'
import type { AnalyticsState as Measured } from '../../platform/analytics/analytics.ts'
import type { CaseLine } from './case-queries.ts'

export const presentRow = (line: CaseLine, at: Date, waitedMs: number | null): TodayRow => ({
  caseId: line.caseId,
  number: line.number,
  subject: line.subject,
  preview: line.preview,
  state: line.state,
  channel: line.channel,
  customer: { id: line.customerId, name: line.customerName, address: line.address },
  assignee: line.assignee,
  assigneeId: line.assigneeId,
  at: at.toISOString(),
  waitedMs,
})

export const presentWaiting = (line: CaseLine, now: number): TodayRow =>
  presentRow(line, line.waitingSince!, Math.max(0, now - line.waitingSince!.getTime()))

export const presentState = (state: Measured): AnalyticsState =>
  state.state === 'unavailable' ? { state: 'unavailable', since: state.since?.toISOString() ?? null } : state
