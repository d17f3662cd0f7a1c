import { type ErrorCode, errorCodes, type Problem } from '@polku/contract'

/** A request that cannot be met, by its stable code. Thrown where the rule is, mapped to HTTP once. */
export class Refusal extends Error {
  readonly code: ErrorCode
  readonly errors: Problem['errors']
  /** Seconds after which asking again makes sense. */
  readonly retryAfter: number | undefined

  constructor(
    code: ErrorCode,
    detail?: string,
    more: { errors?: Problem['errors']; retryAfter?: number } = {},
  ) {
    super(detail ?? errorCodes[code].title)
    this.code = code
    this.errors = more.errors
    this.retryAfter = more.retryAfter
  }

  get status(): number {
    return errorCodes[this.code].status
  }
}

export function problem(refusal: Refusal): Problem {
  const { status, title } = errorCodes[refusal.code]
  return {
    type: `/api/docs/errors#${refusal.code}`,
    title,
    status,
    code: refusal.code,
    ...(refusal.message === title ? {} : { detail: refusal.message }),
    ...(refusal.errors ? { errors: refusal.errors } : {}),
  }
}
