import { z } from 'zod'
import { Id } from './shared.ts'

export const mostSecondsInBeat = 30

export const HandlingBeat = z
  .object({
    id: Id.describe('Of this beat: told again, it counts once.'),
    seconds: z
      .int()
      .min(1)
      .max(mostSecondsInBeat)
      .describe('How long until now the case was in sight and the person at work.'),
  })
  .meta({ examples: [{ id: '0199f2c4-6b1e-7c3a-9d52-3f4c8a7e1b60', seconds: 20 }] })

export const handlingOfCase = {
  handlingSeconds: z
    .int()
    .min(0)
    .describe('How long people have had the case in sight and been at work, all of them together.'),
}
