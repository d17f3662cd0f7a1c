import type { ErrorCode } from '@polku/contract'

/** A code of the contract, that nothing answered, or that something answered which is not ours. */
export type Code = ErrorCode | 'unreachable' | `http-${number}`

/** What the server said went wrong: an RFC 9457 problem document, or that it could not be reached at all. */
export class ApiError extends Error {
  readonly status: number
  readonly code: Code
  readonly fields: Record<string, string>
  readonly retryAfterSeconds: number | null

  constructor(
    status: number,
    code: Code,
    detail: string,
    fields: Record<string, string> = {},
    retryAfterSeconds: number | null = null,
  ) {
    super(detail)
    this.name = 'ApiError'
    this.status = status
    this.code = code
    this.fields = fields
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/** For what an address names by its id: one that cannot be an id is told as one that nothing has. */
export const unusableIdAs =
  (code: ErrorCode) =>
  (error: unknown): never => {
    throw error instanceof ApiError && error.code === 'request.invalid'
      ? new ApiError(404, code, 'Nothing can have this id.')
      : error
  }
