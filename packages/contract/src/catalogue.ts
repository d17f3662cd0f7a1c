import type { z } from 'zod'
import { caseEvents } from './case-events.ts'
import { channelEvents } from './channel-events.ts'
import { customerEvents } from './customer-events.ts'
import type { EventKind, TimelineGroup } from './event.ts'
import { messageEvents } from './message-events.ts'
import { orderEvents } from './order-events.ts'
import { peopleEvents } from './people-events.ts'
import type { Role } from './shared.ts'
import { visitEvents } from './visit-events.ts'
import { webhookEvents } from './webhook-events.ts'

/** Every kind of event there is, by noun. */
export const catalogue = {
  ...customerEvents,
  ...caseEvents,
  ...messageEvents,
  ...orderEvents,
  ...visitEvents,
  ...channelEvents,
  ...peopleEvents,
  ...webhookEvents,
}

export type EventName = keyof typeof catalogue
export type EventData<Name extends EventName> = z.input<(typeof catalogue)[Name]['data']>

/** Kinds the log still holds from an older version may be in it no more. */
export const kindOf = (name: string): EventKind | undefined =>
  Object.hasOwn(catalogue, name) ? catalogue[name as EventName] : undefined

const kinds: [string, EventKind][] = Object.entries(catalogue)

/** Whether a console of somebody in this role is told of it as it happens. */
export const mayHear = (role: Role | null, name: string): boolean =>
  role !== null && (kindOf(name)?.live.includes(role) ?? false)

export const kindsOnTimeline = (group: TimelineGroup): string[] =>
  kinds.filter(([, kind]) => kind.timeline === group).map(([name]) => name)

export const kindsInAudit: string[] = kinds.filter(([, kind]) => kind.audit).map(([name]) => name)
