import type { ApiGroup } from '../../platform/domain.ts'

export const casesApi: readonly ApiGroup[] = [
  {
    name: 'Cases',
    description: 'Matters customers want settled: the inbox, who has each, and where it stands.',
    concerns: [
      'case',
      'customer',
      'person',
      'team',
      'message.empty',
      'message.too-large',
      'message.copies-refused',
      'draft',
      'file',
    ],
  },
  {
    name: 'Messages',
    description: 'What is said in a case, either way or among colleagues, with its files.',
    concerns: ['case', 'message', 'file'],
  },
]
