import { z } from 'zod'

/** A UUIDv7 as text; sorts by the time it was made. */
export const Id = z.uuid()
/** ISO 8601 with offset, always UTC in answers. */
export const Instant = z.iso.datetime({ offset: true })
export const Language = z.enum(['fi', 'sv', 'en'])
export type Language = z.infer<typeof Language>
export const Channel = z.enum(['email', 'chat'])
export type Channel = z.infer<typeof Channel>

/** An opaque position in a list; given back as it came, never parsed by a client. */
export const Cursor = z.string().max(400)

/** `{ items, next }`: one page of a list; `next` is null on the last page. */
export const page = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: Cursor.nullable() })

export const PageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  after: Cursor.optional(),
})

export const Role = z.enum(['owner', 'admin', 'lead', 'agent', 'reader'])
export type Role = z.infer<typeof Role>
