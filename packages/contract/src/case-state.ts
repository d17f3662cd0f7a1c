import { z } from 'zod'

export const CaseState = z
  .enum(['new', 'open', 'waiting', 'snoozed', 'solved', 'closed'])
  .describe(
    '`new`: nobody has taken it yet. `open`: our turn. `waiting`: the customer’s turn. `snoozed`: put aside until a time. `solved`: done, and opens again when the customer writes. `closed`: done; what the customer writes now opens another case.',
  )
export type CaseState = z.infer<typeof CaseState>
