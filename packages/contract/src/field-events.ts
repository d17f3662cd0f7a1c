import { z } from 'zod'
import { type EventKind, everyone } from './event.ts'
import { Id } from './shared.ts'
import { ofCase } from './told-outside.ts'

const named = z.object({ fieldId: Id, name: z.string() })
const ofField = z.object({ fieldId: Id })

export const fieldEvents = {
  'field.created': { data: named, live: everyone, audit: 'always' },
  'field.changed': { data: named, live: everyone, audit: 'always' },
  'case.field-filled': { data: ofField, live: everyone, webhook: { data: ofCase.extend(ofField.shape) } },
} as const satisfies Record<string, EventKind>
