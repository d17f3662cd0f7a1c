import { z } from 'zod'
import { AttributeName, AttributeValue } from './customers.ts'
import { Channel, Id, Instant, Language } from './shared.ts'

export const PromiseKind = z
  .enum(['first', 'next', 'solution', 'own'])
  .describe(
    '`first`: an answer to what opened the case, `next`: to what was written after that, `solution`: that it is solved; `own`: something a colleague promised by hand.',
  )
export type PromiseKind = z.infer<typeof PromiseKind>

const owner = z.object({ id: Id, name: z.string() }).nullable()

export const CasePromise = z
  .object({
    id: Id,
    kind: PromiseKind,
    madeAt: Instant.describe('From when on its time is counted.'),
    dueAt: Instant.nullable().describe(
      'By when it is kept. Null while it is paused, and where its calendar has no hour ahead that is open.',
    ),
    pausedSince: Instant.nullable().describe(
      'Since when its time stands still: it is the customer’s turn to write.',
    ),
    keptAt: Instant.nullable().describe('When it was kept; null too where it was met after it had broken.'),
    brokenAt: Instant.nullable().describe('When its time ran out.'),
    endedAt: Instant.nullable().describe(
      'Since when nobody waits for it: kept, met too late, or no longer wanted.',
    ),
    what: z.string().nullable().describe('What was promised by hand, in the words of whoever did.'),
    owner: owner.describe('Who promised it by hand.'),
  })
  .describe('What somebody may rely on, by when.')
export type CasePromise = z.infer<typeof CasePromise>

export const promisesOfCase = {
  promises: z
    .array(CasePromise)
    .describe('Those that run, the most pressing first, and of each kind the last that has ended.'),
}
export const PromiseHealth = z.enum(['running', 'soon', 'broken'])
export type PromiseHealth = z.infer<typeof PromiseHealth>
export const promisesOfCasesQuery = {
  promise: PromiseHealth.optional().describe(
    'Only cases with a promise that `running`: runs, `soon`: breaks within the hour or is broken, `broken`: is broken and still waited for.',
  ),
}
export const PromiseList = z.object({
  items: z.array(CasePromise).describe('All that were made in the case, the latest first; 200 at most.'),
})

export const PromiseName = z.string().trim().min(1).max(80)
const anyOf = <Item extends z.ZodType>(item: Item, what: string) =>
  z.array(item).max(50).describe(`${what}; none: whichever.`)
export const PromiseConditions = z
  .object({
    channels: anyOf(Channel, 'Came by any of these'),
    teams: anyOf(Id, 'Is any of these teams’'),
    reasons: anyOf(Id, 'Was given any of these reasons, or one that is a part of them'),
    tags: anyOf(Id, 'Has any of these tags'),
    languages: anyOf(Language, 'Was written in any of these'),
    attributes: z
      .array(z.object({ name: AttributeName, value: AttributeValue }))
      .max(10)
      .describe('All of these are recorded of the customer.'),
  })
  .describe('Which cases: those for which all of it holds.')
export type PromiseConditions = z.infer<typeof PromiseConditions>

/** Half a year of open hours. */
const longest = 60_000
const minutes = (what: string) =>
  z.int().min(1).max(longest).nullable().describe(`${what}, in minutes of open hours; null: not promised.`)

const promised = {
  name: PromiseName,
  conditions: PromiseConditions,
  first: minutes('Within how long the first answer comes'),
  next: minutes('Within how long each next answer comes'),
  solution: minutes('Within how long the matter is solved'),
  warnAt: z
    .int()
    .min(10)
    .max(95)
    .describe('At how many per cent of the time gone the owner of the case is told.'),
}

export const PromisePolicy = z
  .object({
    id: Id,
    ...promised,
    version: z.int().describe('Counts up with each change; a promise keeps the version it was made under.'),
    running: z.int().describe('How many promises run that were made under it; counted up to 100.'),
  })
  .describe('What is promised, and to whom. Of those whose conditions hold the first counts.')
export type PromisePolicy = z.infer<typeof PromisePolicy>
export const PromisePolicies = z.object({ items: z.array(PromisePolicy).describe('In their order.') })

const anything = z.object(PromiseConditions.shape).partial()
const nothingElse = { channels: [], teams: [], reasons: [], tags: [], languages: [], attributes: [] }
const conditionsGiven = anything.transform((given): PromiseConditions => ({ ...nothingElse, ...given }))
export const NewPromisePolicy = z
  .object({
    ...promised,
    conditions: conditionsGiven.default(nothingElse),
    first: promised.first.default(null),
    next: promised.next.default(null),
    solution: promised.solution.default(null),
    warnAt: promised.warnAt.default(80),
  })
  .meta({ examples: [{ name: 'Chat', conditions: { channels: ['chat'] }, first: 10, next: 10 }] })
export const PromisePolicyChange = z.object({
  ...z.object(promised).partial().shape,
  conditions: conditionsGiven.optional(),
  after: Id.nullable().optional().describe('Behind which of the others; null: the first.'),
})
export const mostPromisePolicies = 100

const what = z.string().trim().min(1).max(200)
const dueAt = Instant.describe('Ahead of now, within a year.')
export const NewPromise = z
  .object({
    what: what.describe('What is promised, such as “I call you back”.'),
    dueAt,
    ownerId: Id.optional().describe('Who keeps it; left out: whoever asks.'),
    remindBefore: z
      .int()
      .min(0)
      .max(10_080)
      .default(30)
      .describe('How many minutes before the owner is told.'),
  })
  .meta({ examples: [{ what: 'I call you back', dueAt: '2030-01-17T12:00:00Z' }] })
export const PromiseChange = z
  .object({ what, dueAt, ownerId: Id })
  .partial()
  .meta({ examples: [{ dueAt: '2030-01-18T12:00:00Z' }] })
export const PromiseOutcome = z
  .object({ outcome: z.enum(['kept', 'broken', 'withdrawn', 'open']) })
  .describe('`withdrawn`: it is no longer wanted. `open`: what was said of it is taken back.')
  .meta({ examples: [{ outcome: 'kept' }] })
