import { z } from 'zod'
import { Instant } from './shared.ts'

export const KeptBack = z
  .enum(['customer-wrote', 'colleague-replied', 'case-settled', 'spam', 'author-gone', 'no-recipient'])
  .describe(
    'Why an answer did not leave at its time. The customer has written since it was decided on, a colleague has replied, the case was solved or closed, or was marked as spam; who wrote it is here no more, or may only read; there is no address, or no channel, to send it by.',
  )
export type KeptBack = z.infer<typeof KeptBack>

export const Pending = z
  .object({
    until: Instant.describe('When it leaves.'),
    chosen: z
      .boolean()
      .describe('Somebody has chosen that time; false for the seconds in which sending can be undone.'),
    keptBack: KeptBack.nullable().describe(
      'It waits for somebody to decide; null while it leaves by itself.',
    ),
    cc: z.array(z.string()).describe('Who is to have a copy.'),
    solve: z.boolean().describe('It will solve the case.'),
  })
  .describe('An answer that has not been sent yet, and can be taken back.')
export type Pending = z.infer<typeof Pending>

export const SendingTime = z.object({ sendAt: Instant.describe('At most a year ahead.') })

export const Unsent = z
  .object({
    caseRemains: z
      .boolean()
      .describe('False when the message had opened the case: it went with it, and nobody was told of it.'),
  })
  .describe('What taking a message back has left.')
export type Unsent = z.infer<typeof Unsent>
