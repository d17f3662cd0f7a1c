import type { z } from 'zod'
import { Role } from './shared.ts'

/**
 * One kind of event, defined once. Everything that reads events is derived from here: the timeline and its groups,
 * the audit list, webhooks, live updates and the copy for analysis.
 */
export interface EventKind {
  /** Ids, numbers and codes; never what somebody wrote, or an address. */
  data: z.ZodObject
  /** Which roles' consoles are told of it as it happens. */
  live: readonly Role[]
  /** Stands on the customer's path, in this of the groups that it can be narrowed to. */
  timeline?: string
  /** Stands in the audit list; `by-people`: only where a person or an API key did it. */
  audit?: 'always' | 'by-people'
  /** What webhooks tell of it. */
  webhook?: ToldOutside
  /** The fields of `data` that analysis keeps: numbers, flags and codes. */
  analysis?: readonly string[]
  /** The field of `data` that names another customer whom it concerns too. */
  otherCustomer?: string
  /** After it somebody may not be who they were: whoever is connected is looked at again. */
  changesIdentity?: true
}

export interface ToldOutside {
  /** The shape of `data` as the world outside gets it. */
  data: z.ZodObject
  /** Told as another type than its own kind. */
  as?: string
  /** Not told where this field of the event's data is true. */
  unless?: string
}

/** Every role: what concerns cases and customers, and who colleagues are. */
export const everyone = Role.options
/** Those who see to the organisation's settings. */
export const keepers = ['owner', 'admin', 'lead'] as const satisfies readonly Role[]
/** Kept for the record, and told to nobody as it happens. */
export const nobody = [] as const satisfies readonly Role[]
