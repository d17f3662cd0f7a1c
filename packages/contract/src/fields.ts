import { z } from 'zod'
import { Id } from './shared.ts'

export const FieldKind = z
  .enum(['text', 'number', 'choice', 'date'])
  .describe('What it holds: a line of text, a number, one of its choices, a day.')
export type FieldKind = z.infer<typeof FieldKind>

const FieldName = z.string().trim().min(1).max(80)
export const FieldNames = z
  .object({ fi: FieldName.optional(), sv: FieldName.optional(), en: FieldName.optional() })
  .refine((names) => Object.keys(names).length > 0, 'must hold a name in one language at least')
  .describe('Its name in each language, in one at least.')
export type FieldNames = z.infer<typeof FieldNames>

const FieldChoice = z.object({ id: Id, names: FieldNames })
export const CaseField = z
  .object({
    id: Id,
    names: FieldNames,
    kind: FieldKind,
    choices: z.array(FieldChoice).describe('In their order; none unless its kind is `choice`.'),
    required: z.boolean().describe('No case is solved without it.'),
    retired: z.boolean().describe('It is filled in no longer; the cases that have it keep it.'),
  })
  .describe('Something of the organisation’s own that it wants to know of a case.')
export type CaseField = z.infer<typeof CaseField>
export const CaseFields = z.object({ items: z.array(CaseField).describe('All of them, in their order.') })

export const mostFields = 50
export const mostChoices = 100

const choices = z
  .array(FieldChoice.extend({ id: Id.optional().describe('Left out: a new choice.') }))
  .max(mostChoices)
  .refine((all) => {
    const ids = all.flatMap(({ id }) => id ?? [])
    return new Set(ids).size === ids.length
  }, 'must not hold a choice twice')
export const NewCaseField = z
  .object({
    names: FieldNames,
    kind: FieldKind,
    choices: choices.default([]),
    required: z.boolean().default(false),
  })
  .meta({ examples: [{ names: { en: 'Batch', fi: 'Valmistuserä' }, kind: 'text' }] })
export const CaseFieldChange = z.object({
  names: FieldNames.optional(),
  kind: FieldKind.optional().describe('Refused where values would be lost.'),
  choices: choices.optional().describe('All of them anew. Refused where values would be lost.'),
  required: z.boolean().optional(),
  retired: z.boolean().optional(),
  place: z.int().min(0).max(mostFields).optional().describe('Before how many others it stands, from 0.'),
})

export const FieldValue = z
  .union([z.string().trim().min(1).max(500), z.number().min(-999_999_999_999_999).max(999_999_999_999_999)])
  .describe('Text, a number, the id of a choice, or a day such as 2026-12-24, as the kind of the field is.')
export type FieldValue = z.infer<typeof FieldValue>
export const FieldFilled = z
  .object({ value: FieldValue.nullable().describe('Null: empties the field.') })
  .meta({ examples: [{ value: '2026-12-24' }] })

export const fieldsOfCase = {
  fields: z
    .array(z.object({ id: Id, value: FieldValue }))
    .describe(
      'What it holds in the fields of the organisation’s own, in their order; empty ones are left out.',
    ),
}
export const fieldsOfCasesQuery = {
  field: z
    .string()
    .max(600)
    .refine((asked) => asked[36] === ':' && Id.safeParse(asked.slice(0, 36)).success, 'must be an id:value')
    .optional()
    .describe('Only cases whose field holds exactly this: the id of the field, a colon, the value.'),
}
