import type { ErrorCode } from '@polku/contract'
import { Refusal } from '../http/refusal.ts'

/** For `.catch`: what this unique constraint stops is refused with this code; anything else is thrown on. */
export const refuseTaken =
  (constraint: string, code: ErrorCode) =>
  (error: unknown): never => {
    throw (error as { constraint?: string }).constraint === constraint ? new Refusal(code) : error
  }
