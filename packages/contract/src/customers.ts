import { z } from 'zod'
import { AnyMailAddress } from './addresses.ts'
import { Id, Instant, Language, PageQuery, page } from './shared.ts'

export const IdentifierKind = z
  .enum(['email', 'phone', 'visitor', 'external', 'loyalty'])
  .describe('`visitor`: of the chat. `external`: what another system of yours calls the customer.')
export const IdentifierStatus = z
  .enum(['verified', 'claimed'])
  .describe('`verified`: proved to be theirs. `claimed`: typed, or came without proof.')

export const Identifier = z
  .object({
    id: Id,
    kind: IdentifierKind,
    value: z.string().describe('The address itself, in the one form it is compared in.'),
    status: IdentifierStatus,
    firstSeenAt: Instant,
    lastSeenAt: Instant,
  })
  .describe('An address by which a customer reaches us. A claimed one was typed or came unauthenticated.')
export type Identifier = z.infer<typeof Identifier>

export const CustomerSummary = z
  .object({
    id: Id,
    name: z.string().nullable(),
    address: z
      .string()
      .nullable()
      .describe('The identifier a person would recognise the customer by: e-mail first, then phone.'),
    addressStatus: IdentifierStatus.nullable(),
    language: Language.nullable(),
    lastContactAt: Instant.nullable().describe('When they last wrote or were written to.'),
  })
  .describe('A customer as lists show them.')
export type CustomerSummary = z.infer<typeof CustomerSummary>

/** What the organisation itself records of a customer, by the name it has for it. */
export const AttributeName = z.string().trim().min(1).max(60)
export const AttributeValue = z.union([z.string().trim().min(1).max(500), z.number(), z.boolean()])
export type AttributeValue = z.infer<typeof AttributeValue>
/** A customer has no more than this. */
export const mostAttributes = 64

export const Customer = CustomerSummary.extend({
  identifiers: z.array(Identifier).describe('Every address they are known by, the proved ones first.'),
  attributes: z
    .record(z.string(), AttributeValue)
    .describe('What your organisation records of them, by the names it has for it.'),
  purchases: z
    .object({
      orders: z.number().int(),
      total: z.number().int().describe('In hundredths of the currency.'),
      currency: z.string().length(3),
    })
    .nullable()
    .describe('Bought within twelve months, cancelled orders left out, in the currency most was bought in.'),
  createdAt: Instant,
  openCases: z.number().int().describe('How many matters of theirs are not done.'),
  perhapsSame: z
    .array(CustomerSummary)
    .describe("Customers who hold one of this customer's addresses too: perhaps the same person."),
  alsoKnownAs: z
    .array(Id)
    .describe(
      'Customers who have turned out to be this one. Their ids lead here, and their events name them still.',
    ),
}).describe('A customer with everything that is known of who they are.')
export type Customer = z.infer<typeof Customer>

export const CustomersQuery = PageQuery.extend({
  search: z
    .string()
    .trim()
    .max(200)
    .optional()
    .describe('Part of a name or of an address, or the whole number of an order.'),
  email: AnyMailAddress.optional().describe(
    'Exactly this address, instead of `search`: first the customer it is proved for, then those it was claimed for.',
  ),
})
export const CustomerPage = page(CustomerSummary)

export const CustomerChange = z
  .object({
    name: z.string().trim().min(1).max(200).nullable().optional(),
    language: Language.nullable().optional(),
    attributes: z
      .record(AttributeName, AttributeValue.nullable())
      .optional()
      .describe('Merged with what is known: an attribute not named stays, null takes one away.'),
  })
  .meta({
    examples: [{ name: 'Anna Virtanen', language: 'fi', attributes: { loyalty: 'gold', discount: null } }],
  })
export type CustomerChange = z.infer<typeof CustomerChange>
