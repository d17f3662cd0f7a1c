import { z } from 'zod'
import type { ErrorKinds } from './error.ts'
import { type EventKind, everyone } from './event.ts'
import { Id, Instant } from './shared.ts'
import { ofCustomer } from './told-outside.ts'

export const NewKeepsake = z.object({ title: z.string().trim().min(1).max(200) })
export const Keepsake = NewKeepsake.extend({ id: Id, keptAt: Instant }).describe(
  'Something a customer has sent that one wants to keep.',
)
export type Keepsake = z.infer<typeof Keepsake>
export const Keepsakes = z.object({ items: z.array(Keepsake) })

export const keepsakeEvents = {
  'keepsake.kept': {
    data: z.object({ keepsakeId: Id }),
    live: everyone,
    timeline: 'keepsakes',
    audit: 'by-people',
    webhook: { data: ofCustomer.extend({ keepsakeId: Id }) },
  },
} as const satisfies Record<string, EventKind>

export const keepsakeErrors = {
  'keepsake.kept-already': { status: 409, title: 'The customer has a keepsake of that name' },
} as const satisfies ErrorKinds
