import { z } from 'zod'
import { Assignment, Snooze } from './cases.ts'
import { ofAllNouns } from './of-all-nouns.ts'
import { Id } from './shared.ts'

/** One thing done with several cases, under its name. */
export const SeveralChange = z
  .object({
    assign: Assignment.optional(),
    solve: z.literal(true).optional(),
    snooze: Snooze.optional(),
    spam: z.literal(true).optional(),
    ...ofAllNouns('OfSeveral'),
  })
  .refine((change) => Object.values(change).filter((value) => value !== undefined).length === 1, {
    message: 'must name one thing to do',
  })
  .describe('What is done with each of the cases: one thing, under its name.')
export type SeveralChange = z.output<typeof SeveralChange>

export const SeveralCases = z
  .object({ ids: z.array(Id).min(1).max(200).describe('Of the cases, 200 at most.'), change: SeveralChange })
  .meta({ examples: [{ ids: ['0199f2c4-6b1e-7c3a-9d52-3f4c8a7e1b60'], change: { solve: true } }] })

export const SeveralChanged = z
  .object({
    id: Id.nullable().describe(
      'By which it is undone as a whole within the day; null where nothing changed.',
    ),
    changed: z.array(Id).describe('The cases that it changed. What was so already is not among them.'),
    refused: z
      .array(z.object({ id: Id, code: z.string(), title: z.string() }))
      .describe('The cases that stayed as they were, each with why.'),
  })
  .describe('What became of each of several cases.')
export type SeveralChanged = z.infer<typeof SeveralChanged>
