import { z } from 'zod'
import { ofAllNouns } from './of-all-nouns.ts'
import { requestErrors } from './request-errors.ts'
import { serviceErrors } from './service-errors.ts'

/** Every error the API answers with, by its stable code. Source of form: RFC 9457. */
export const errorCodes = { ...requestErrors, ...serviceErrors, ...ofAllNouns('Errors') }

export type ErrorCode = keyof typeof errorCodes

/** Stable: relied on by programs. Later versions add codes and never take one away. */
export const ErrorCode = z.enum(Object.keys(errorCodes) as [ErrorCode, ...ErrorCode[]])

export const Problem = z
  .object({
    type: z.string().describe('Where the code is explained.'),
    title: z.string().describe('What the code means, for integrators. The wording may change.'),
    status: z.number().int().describe('As the status of the answer.'),
    code: ErrorCode,
    detail: z.string().optional().describe('What was wrong this time.'),
    errors: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .optional()
      .describe('For `request.invalid`: what was wrong where, as JSON pointers.'),
  })
  .describe(
    'A problem document (RFC 9457) with a stable `code`. A request answered with one changed nothing.',
  )
export type Problem = z.infer<typeof Problem>
