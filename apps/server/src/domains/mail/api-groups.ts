import type { ApiGroup } from '../../platform/domain.ts'

export const mailApi: readonly ApiGroup[] = [
  {
    name: 'Inbound',
    description: 'The ledger of what came in and what became of it.',
    settings: true,
    concerns: ['inbound'],
  },
]
