import { z } from 'zod'
import { Cursor, Id, Instant, PageQuery, page, Role } from './shared.ts'

export const Password = z
  .string()
  .min(10)
  .max(200)
  .describe(
    'Long enough that guessing is hopeless; no rules about signs. One that would be guessed early is refused with `person.password-weak` where it is set.',
  )

export const Person = z
  .object({
    id: Id,
    name: z.string(),
    email: z.string(),
    role: Role,
    teams: z.array(z.object({ id: Id, name: z.string() })),
    twoFactor: z.boolean(),
    joinedAt: Instant,
    lastSeenAt: Instant.nullable().describe(
      'When a session of theirs was last used; null when they are signed out everywhere.',
    ),
  })
  .describe('A person of the organisation.')
export type Person = z.infer<typeof Person>
export const PeopleQuery = PageQuery
export const PersonPage = page(Person)

export const RoleChange = z.object({ role: Role })

export const RecoveryLink = z
  .object({
    link: z.string(),
    expiresAt: Instant,
    mailTo: z
      .string()
      .nullable()
      .describe('Where it can be sent by mail; null where the installation cannot send.'),
  })
  .describe(
    'Works once, and is shown once; only its hash is kept. Whoever opens it sets a new password, is signed out everywhere and has no second factors left.',
  )
export type RecoveryLink = z.infer<typeof RecoveryLink>

export const MailRecoveryLink = z.object({ link: z.string().max(2000).describe('The link as it was made.') })
export const MailedRecoveryLink = z.object({ to: z.string() })
export type MailedRecoveryLink = z.infer<typeof MailedRecoveryLink>

export const Session = z
  .object({
    id: Id,
    current: z.boolean(),
    address: z.string().nullable(),
    userAgent: z.string().nullable(),
    createdAt: Instant,
    lastUsedAt: Instant,
  })
  .describe("One's own session on one device.")
export type Session = z.infer<typeof Session>
export const SessionList = z.object({ items: z.array(Session), next: Cursor.nullable() })
