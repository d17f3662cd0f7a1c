import { z } from 'zod'
import { type EventKind, everyone } from './event.ts'
import { Id } from './shared.ts'
import { TagColour } from './tags.ts'
import { ofCase } from './told-outside.ts'

const named = z.object({ tagId: Id, name: z.string(), colour: TagColour })
const ofTag = z.object({ tagId: Id })
const given = { data: ofTag, live: everyone, webhook: { data: ofCase.extend({ tagId: Id }) } } as const

export const tagEvents = {
  'tag.created': { data: named, live: everyone, audit: 'always' },
  'tag.changed': { data: named.extend({ retired: z.boolean() }), live: everyone, audit: 'always' },
  'case.tagged': given,
  'case.untagged': given,
} as const satisfies Record<string, EventKind>
