import { z } from 'zod'
import { Id, Language, Role, TimeZone } from './shared.ts'

export const Theme = z.enum(['light', 'dark', 'system'])

/** How somebody wants to be told that a customer waits in chat. */
export const Alert = z
  .enum(['badge', 'title', 'sound', 'notice'])
  .describe(
    '`badge`: a number beside the inbox. `title`: in the title of the page. `sound`: a short sound. `notice`: a notification of the browser.',
  )
export type Alert = z.infer<typeof Alert>
const Alerts = z.array(Alert).max(4)

export const Me = z
  .object({
    person: z
      .object({
        id: Id,
        name: z.string(),
        email: z.string(),
        language: Language,
        theme: Theme,
        twoFactor: z.boolean(),
        alerts: Alerts.describe('How they want to be told that somebody waits in chat.'),
      })
      .nullable(),
    role: Role,
    workspace: z.object({
      id: Id,
      name: z.string(),
      language: Language,
      timeZone: z.string(),
      demo: z.boolean(),
    }),
    permissions: z.array(z.string()),
  })
  .describe('Who is asking, in which organisation, and what they may do there.')
export type Me = z.infer<typeof Me>

export const MeChange = z.object({
  name: z.string().trim().min(1).max(200).optional(),
  language: Language.optional(),
  theme: Theme.optional(),
  alerts: Alerts.optional(),
})

export const WorkspaceChange = z.object({
  name: z.string().trim().min(1).max(200).optional(),
  language: Language.optional(),
  timeZone: TimeZone.optional(),
})
