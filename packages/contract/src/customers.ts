import { z } from 'zod'
import { Cursor, Id, Instant, Language, PageQuery, page } from './shared.ts'

export const IdentifierKind = z.enum(['email', 'phone', 'visitor', 'external', 'loyalty'])
export const IdentifierStatus = z.enum(['verified', 'claimed'])

/** An address by which a customer reaches us. A claimed one was typed or came unauthenticated. */
export const Identifier = z.object({
  id: Id,
  kind: IdentifierKind,
  value: z.string(),
  status: IdentifierStatus,
  firstSeenAt: Instant,
  lastSeenAt: Instant,
})
export type Identifier = z.infer<typeof Identifier>

export const CustomerSummary = z.object({
  id: Id,
  name: z.string().nullable(),
  /** The identifier a person would recognise the customer by: e-mail first, then phone. */
  address: z.string().nullable(),
  addressStatus: IdentifierStatus.nullable(),
  language: Language.nullable(),
  lastContactAt: Instant.nullable(),
})
export type CustomerSummary = z.infer<typeof CustomerSummary>

/** What the organisation itself records of a customer, by the name it has for it. */
const AttributeName = z.string().trim().min(1).max(60)
export const AttributeValue = z.union([z.string().trim().min(1).max(500), z.number(), z.boolean()])
export type AttributeValue = z.infer<typeof AttributeValue>
/** A customer has no more than this. */
export const mostAttributes = 64

export const Customer = CustomerSummary.extend({
  identifiers: z.array(Identifier),
  attributes: z.record(z.string(), AttributeValue),
  /** Bought within twelve months, cancelled orders left out, in the currency most was bought in. */
  purchases: z
    .object({
      orders: z.number().int(),
      /** In hundredths of the currency. */
      total: z.number().int(),
      currency: z.string().length(3),
    })
    .nullable(),
  createdAt: Instant,
  openCases: z.number().int(),
  /** Customers who hold one of this customer's claimed addresses as verified: perhaps the same person. */
  perhapsSame: z.array(CustomerSummary),
})
export type Customer = z.infer<typeof Customer>

export const CustomersQuery = PageQuery.extend({ search: z.string().trim().max(200).optional() })
export const CustomerPage = page(CustomerSummary)

/** Groups of event kinds a timeline can be narrowed to. */
export const TimelineFilter = z.enum(['messages', 'notes', 'visits', 'orders', 'cases'])

export const TimelineItem = z.object({
  /** Position-independent id of the event, as text. */
  id: z.string(),
  kind: z.string(),
  channel: z.string().nullable(),
  occurredAt: Instant,
  caseId: Id.nullable(),
  /** What a message says, without quoted history and signature. */
  text: z.string().optional(),
  direction: z.enum(['in', 'out', 'internal']).optional(),
  messageId: Id.optional(),
  author: z
    .object({ kind: z.enum(['customer', 'person', 'system']), name: z.string().nullable() })
    .optional(),
  /** The matter's subject, for items of a case. */
  subject: z.string().nullable().optional(),
  /** Numbers and codes of the event itself, such as an order number. */
  data: z.record(z.string(), z.unknown()),
})
export type TimelineItem = z.infer<typeof TimelineItem>

export const TimelineQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  before: Cursor.optional(),
  filter: TimelineFilter.optional(),
  search: z.string().trim().max(200).optional(),
})
export const TimelinePage = page(TimelineItem)

export const CustomerChange = z.object({
  name: z.string().trim().min(1).max(200).nullable().optional(),
  language: Language.nullable().optional(),
  /** Merged with what is known: an attribute not named stays, null takes one away. */
  attributes: z.record(AttributeName, AttributeValue.nullable()).optional(),
})
export type CustomerChange = z.infer<typeof CustomerChange>
