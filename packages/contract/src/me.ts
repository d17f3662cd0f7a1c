import { z } from 'zod'
import { Id, Language, Role, TimeZone } from './shared.ts'

export const Theme = z.enum(['light', 'dark', 'system'])

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
})

export const WorkspaceChange = z.object({
  name: z.string().trim().min(1).max(200).optional(),
  language: Language.optional(),
  timeZone: TimeZone.optional(),
})
