import { z } from 'zod'
import { channelNames } from './channel-kinds.ts'

/** A UUIDv7 as text; sorts by the time it was made. */
export const Id = z.uuid()
/** Several ids in one field of a query, with commas between. */
export const Ids = z
  .string()
  .max(1_000)
  .refine(
    (value) => value.split(',').every((id) => Id.safeParse(id).success),
    'must be ids with commas between',
  )
/** ISO 8601 with offset, always UTC in answers. */
export const Instant = z.iso.datetime({ offset: true })
export const Language = z.enum(['fi', 'sv', 'en']).describe('Finnish, Swedish or English.')
export type Language = z.infer<typeof Language>
export const Channel = z.enum(channelNames)
export type Channel = z.infer<typeof Channel>

/** An opaque position in a list; given back as it came, never parsed by a client. */
export const Cursor = z.string().max(400)

/** How many, and from where on, as every list is asked. */
export const PageSize = z.coerce.number().int().min(1).max(200).describe('How many at most, up to 200.')
export const After = Cursor.optional().describe(
  'The `next` of the page before; leave out for the first page.',
)
export const Before = Cursor.optional().describe(
  'The `next` of the page before; leave out for the newest page.',
)

/** `{ items, next }`: one page of a list; `next` is null on the last page. */
export const page = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: z.array(item),
    next: Cursor.nullable().describe('Leads to the following page; null on the last.'),
  })

export const TimeZone = z
  .string()
  .max(64)
  .refine(isTimeZone, 'must be a name of the IANA time zone database')
  .describe('A name of the IANA time zone database, such as Europe/Helsinki.')

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

export const PageQuery = z.object({
  limit: PageSize.default(50),
  after: After,
})

export const Role = z
  .enum(['owner', 'admin', 'lead', 'agent', 'reader'])
  .describe('From the most trusted to the least; each may do all that those after it may.')
export type Role = z.infer<typeof Role>
