import type { z } from 'zod'
import type { EventKind } from './event.ts'
import { ofAllNouns } from './of-all-nouns.ts'
import type { Role } from './shared.ts'

/** Every kind of event there is, of all nouns. */
export const catalogue = ofAllNouns('Events')

export type EventName = keyof typeof catalogue
export type EventData<Name extends EventName> = z.input<(typeof catalogue)[Name]['data']>

/** Kinds the log still holds from an older version may be in it no more. */
export const kindOf = (name: string): EventKind | undefined =>
  Object.hasOwn(catalogue, name) ? catalogue[name as EventName] : undefined

const kinds: [string, EventKind][] = Object.entries(catalogue)

/** Whether a console of somebody in this role is told of it as it happens. */
export const mayHear = (role: Role | null, name: string): boolean =>
  role !== null && (kindOf(name)?.live.includes(role) ?? false)

/** A part of the timeline that it can be narrowed to, as some noun's kinds say where they stand. */
export type TimelineGroup = {
  [Name in EventName]: (typeof catalogue)[Name] extends { timeline: infer Group } ? Group : never
}[EventName]

export const timelineGroups = [...new Set(kinds.flatMap(([, { timeline }]) => timeline ?? []))] as [
  TimelineGroup,
  ...TimelineGroup[],
]

export const kindsOnTimeline = (group: TimelineGroup): string[] =>
  kinds.filter(([, kind]) => kind.timeline === group).map(([name]) => name)

export const kindsInAudit: string[] = kinds.filter(([, kind]) => kind.audit).map(([name]) => name)
