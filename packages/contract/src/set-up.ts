import { z } from 'zod'
import { MailAddress } from './addresses.ts'
import { Password } from './people.ts'
import { Language, TimeZone } from './shared.ts'

/** Whatever the address bar held: a link cut short is a link that does not open, not a fault of a form. */
const Token = z.string().max(2000)

export const SetUpState = z.object({ done: z.boolean() })
export const SetUpLink = z
  .object({ token: Token })
  .describe('Asks whether a link is good before the form is filled in.')

export const SetUp = z.object({
  token: Token,
  language: Language,
  timeZone: TimeZone.default('Europe/Helsinki'),
  organisation: z.string().trim().min(1).max(200),
  owner: z.object({
    name: z.string().trim().min(1).max(200),
    email: MailAddress,
    password: Password,
  }),
  start: z.enum(['empty', 'demo']),
})
export type SetUp = z.infer<typeof SetUp>

export const SetUpProgress = z
  .object({
    demo: z
      .object({
        state: z.enum(['waiting', 'running', 'done', 'failed']),
        done: z.number().int(),
        total: z.number().int(),
        error: z.string().nullable(),
      })
      .nullable(),
  })
  .describe('How far the demo company has been loaded; null where none was asked for.')
export type SetUpProgress = z.infer<typeof SetUpProgress>

export const Recovery = z
  .object({ token: Token, password: Password })
  .describe('A locked-out owner with a link from `npm run owner`.')
export const RecoveryPreview = z.object({ name: z.string(), email: z.string(), language: Language })
