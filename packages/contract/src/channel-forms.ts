import type { z } from 'zod'

/** What is said of a channel of one kind when it is shown, made and changed. */
export interface ChannelForms {
  details: z.ZodObject<{ kind: z.ZodLiteral<string>; settings: z.ZodType }>
  creation: z.ZodObject<{ kind: z.ZodLiteral<string> }>
  settings: z.ZodObject
  /** What else than its name and its settings can be changed; each left out is as it was. */
  changes: Record<string, z.ZodOptional<z.ZodType>>
}
