import { z } from 'zod'
import { Id, Ids } from './shared.ts'

export const ReasonName = z.string().trim().min(1).max(80)
/** In one language at least; where it has none in the reader's, another is shown. */
export const ReasonNames = z
  .object({ fi: ReasonName.optional(), sv: ReasonName.optional(), en: ReasonName.optional() })
  .refine((names) => Object.keys(names).length > 0, 'must hold a name in one language at least')
  .describe('Its name in each language, in one at least.')
export type ReasonNames = z.infer<typeof ReasonNames>

export const ReasonKind = z
  .enum(['avoidable', 'of-value', 'unclear'])
  .describe(
    '`avoidable`: had all gone well, nobody would have had to write. `of-value`: a contact worth having.',
  )
export type ReasonKind = z.infer<typeof ReasonKind>

const teamAnswerable = z.object({ id: Id, name: z.string() }).nullable()

export const Reason = z
  .object({
    id: Id,
    names: ReasonNames,
    kind: ReasonKind,
    team: teamAnswerable.describe('Who answers for there being fewer of these, or better ones.'),
    guideline: z.string().nullable().describe('How such a matter is dealt with.'),
    parentId: Id.nullable().describe('The reason that it is a part of.'),
    mergedInto: Id.nullable().describe('It is counted, shown and found as this one.'),
    retired: z.boolean().describe('It is given no longer; the cases that have it keep it.'),
  })
  .describe('Why people contact the organisation, in its own words.')
export type Reason = z.infer<typeof Reason>
export const ReasonTree = z.object({
  items: z.array(Reason).describe('All of them, each after the one it is a part of, in their order.'),
})

const said = {
  names: ReasonNames,
  kind: ReasonKind,
  teamId: Id.nullable(),
  guideline: z.string().trim().max(2_000).nullable(),
  parentId: Id.nullable().describe('Null: at the top.'),
}
export const NewReason = z
  .object({
    ...said,
    kind: ReasonKind.default('unclear'),
    teamId: said.teamId.default(null),
    guideline: said.guideline.default(null),
    parentId: said.parentId.default(null),
  })
  .meta({ examples: [{ names: { en: 'Lost parcel', fi: 'Kadonnut paketti' }, kind: 'avoidable' }] })
export const ReasonChange = z.object({
  ...z.object(said).partial().shape,
  after: Id.nullable()
    .optional()
    .describe('Behind which of those beside it; null: the first. Left out: where it is, or last elsewhere.'),
  mergedInto: Id.nullable().optional().describe('Null: it is one of its own again, with the cases it had.'),
  retired: z.boolean().optional(),
})

export const ReasonGiven = z
  .object({ reasonId: Id })
  .meta({ examples: [{ reasonId: '0199f2c4-6b1e-7c3a-9d52-3f4c8a7e1b60' }] })

export const ReasonSettings = z
  .object({
    required: z.boolean().describe('No case is solved without a reason.'),
    requiredByTeams: z.array(Id).max(200).describe('No case of these teams is solved without one.'),
    repeatDays: z
      .int()
      .min(1)
      .max(90)
      .describe('A customer who comes again for the same reason within so many days is a repeated contact.'),
  })
  .describe('What the organisation asks for of reasons.')
export type ReasonSettings = z.infer<typeof ReasonSettings>

export const mostReasons = 500

export const CaseReason = z.object({
  id: Id,
  path: z.array(ReasonNames).describe('Its names, after those of the reasons that it is a part of.'),
})
export type CaseReason = z.infer<typeof CaseReason>

export const LikelyReason = z.object({
  reason: CaseReason,
  probability: z.number().min(0).max(1).describe('How sure Polku is, as far as it can tell.'),
})
export type LikelyReason = z.infer<typeof LikelyReason>
export const LikelyReasons = z
  .object({
    items: z
      .array(LikelyReason)
      .max(3)
      .describe('The likeliest first; none where none fits, or too few cases have been given a reason.'),
  })
  .describe('Learnt from the cases of the organisation that were given a reason.')

export const SettledShares = z.object({
  days: z.int().describe('Of how many days, which end before the time in which the customer may come again.'),
  items: z
    .array(
      z.object({
        reasonId: Id,
        n: z.int().describe('How many contacts are known to be settled by the first answer, or not.'),
        settled: z.int().describe('How many of them are.'),
      }),
    )
    .describe('Of each reason with such contacts.'),
})
export type SettledShares = z.infer<typeof SettledShares>

export const reasonsOfCase = {
  reason: CaseReason.nullable().describe('Why they contacted us, once somebody has said so.'),
  repeated: z
    .boolean()
    .nullable()
    .describe(
      'The same customer had contacted us for the same reason within the days that are set, before this one began; null while it has no reason.',
    ),
  settledByFirstAnswer: z
    .boolean()
    .nullable()
    .describe(
      'It was solved with one answer from people, and the customer did not come again for the same reason within the days that are set; null until they have passed, and while it has no reason.',
    ),
}
export const reasonsOfSeveral = {
  reason: z.object({ reasonId: Id.nullable() }).optional().describe('Gives a reason; null takes it away.'),
}
export const reasonsOfCasesQuery = {
  reason: Ids.optional().describe(
    'Only cases with any of these reasons, or of one that is a part of them: ids with commas between.',
  ),
}
