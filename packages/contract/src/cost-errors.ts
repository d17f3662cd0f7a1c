import type { ErrorKinds } from './error.ts'

export const costErrors = {
  'cost.in-the-past': { status: 422, title: 'A cost is never set for the past' },
} as const satisfies ErrorKinds
