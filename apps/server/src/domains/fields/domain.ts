import type { Context } from '../../context.ts'
import type { Domain } from '../../platform/domain.ts'
import { requireFields } from './filling.ts'
import { fillFields, manageFields, readFields } from './policy.ts'
import { fieldsOfCases, filledWith } from './queries.ts'
import { routes } from './routes.ts'
import { fieldsOfDemo } from './telling-demo.ts'

export const fields: Domain<Context> = {
  name: 'fields',
  api: [
    {
      name: 'Fields',
      description: 'What the organisation itself wants to know of its cases.',
      concerns: ['field', 'case'],
    },
  ],
  permissions: [readFields, fillFields, manageFields],
  routes,
  ofCases: { none: { fields: [] }, read: fieldsOfCases },
  caseFilters: {
    // An id is 36 characters, and a colon stands behind it.
    field: (asked, { workspaceId }) => filledWith(workspaceId, asked.slice(0, 36), asked.slice(37)),
  },
  beforeSolving: requireFields,
  demo: fieldsOfDemo,
  holds: [{ table: 'case_fields', by: 'case_id', of: 'cases' }],
}
