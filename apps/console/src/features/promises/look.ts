import type { Urgency } from './pressing.ts'

/** Critical where it is late, a caution where it soon is. */
export const lookOf: Record<Urgency, string> = {
  late: 'font-medium text-critical',
  soon: 'font-medium text-caution',
  later: '',
}
