import { z } from 'zod'
import { Id, Ids, page } from './shared.ts'

/** Few enough to be told apart at a glance. */
export const TagColour = z.enum(['grey', 'red', 'orange', 'yellow', 'green', 'teal', 'blue', 'purple'])
export type TagColour = z.infer<typeof TagColour>

export const TagName = z.string().trim().min(1).max(50)
export const TagRef = z.object({ id: Id, name: z.string(), colour: TagColour })
export type TagRef = z.infer<typeof TagRef>
export const Tag = TagRef.extend({
  retired: z.boolean().describe('It is given no longer; the cases that have it keep it.'),
}).describe('A word of the organisation’s own by which its cases are found again.')
export type Tag = z.infer<typeof Tag>
export const TagPage = page(Tag)

export const NewTag = z
  .object({ name: TagName, colour: TagColour.default('grey') })
  .meta({ examples: [{ name: 'Fragile', colour: 'orange' }] })
export const TagChange = z.object({
  name: TagName.optional(),
  colour: TagColour.optional(),
  retired: z.boolean().optional(),
})

export const mostTagsEach = 20
export const mostTags = 200

export const tagsOfCase = {
  tags: z.array(TagRef).describe('Its tags, by name.'),
}
export const tagsOfSeveral = {
  tag: z
    .object({
      give: z.array(Id).max(mostTagsEach).optional(),
      take: z.array(Id).max(mostTagsEach).optional(),
    })
    .optional()
    .describe('Gives tags, and takes others away.'),
}
export const tagsOfCasesQuery = {
  tag: Ids.optional().describe('Only cases with any of these tags: ids with commas between.'),
}
