import type { Context } from '../../context.ts'
import { severalKind } from '../../platform/cases/several.ts'
import type { Domain } from '../../platform/domain.ts'
import { giveTags, manageTags, readTags } from './policy.ts'
import { taggedWith, tagsOfCases } from './queries.ts'
import { routes } from './routes.ts'
import { type Tagging, tagCase } from './tagging.ts'
import { tagsOfDemo } from './telling-demo.ts'

export const tags: Domain<Context> = {
  name: 'tags',
  api: [
    {
      name: 'Tags',
      description: 'Words of the organisation’s own by which cases are found again.',
      concerns: ['tag', 'case'],
    },
  ],
  permissions: [readTags, giveTags, manageTags],
  routes,
  ofCases: { none: { tags: [] }, read: tagsOfCases },
  caseFilters: { tag: (value, { workspaceId }) => taggedWith(workspaceId, value.split(',')) },
  withSeveral: {
    tag: severalKind({
      needs: giveTags,
      async change(ctx: Context, actor, caseId, tagging: Tagging) {
        const changed = await tagCase(ctx, actor, caseId, tagging)
        return changed.given.length + changed.taken.length > 0 ? changed : null
      },
      undo: (ctx, actor, caseId, { given, taken }: { given: string[]; taken: string[] }) =>
        tagCase(ctx, actor, caseId, { give: taken, take: given }),
    }),
  },
  demo: tagsOfDemo,
  holds: [{ table: 'case_tags', by: 'case_id', of: 'cases' }],
}
