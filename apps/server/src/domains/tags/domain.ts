import type { Context } from '../../context.ts'
import type { Domain } from '../../platform/domain.ts'
import { giveTags, manageTags, readTags } from './policy.ts'
import { taggedWith, tagsOfCases } from './queries.ts'
import { routes } from './routes.ts'

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
  holds: [{ table: 'case_tags', by: 'case_id', of: 'cases' }],
}
