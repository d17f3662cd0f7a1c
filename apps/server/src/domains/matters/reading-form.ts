import { randomUUID } from 'node:crypto'
import { chatLimits } from '@polku/contract'
import type { FastifyRequest } from 'fastify'
import type { Context } from '../../context.ts'
import { heldAddress } from '../../platform/http/held-address.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import type { InboundFile } from '../cases/receiving.ts'
import { keepFile } from './answering.ts'
import type { Entry } from './entering.ts'
import { tooLong } from './errors.ts'

export interface AnswerForm {
  text: string
  files: InboundFile[]
  clientId: string
  /** Why it cannot be taken as it is; what was written is there all the same, to be shown again. */
  refused: Refusal | null
}

const once = /^[\w-]{8,64}$/

/** Reads the form of an answer to its end, whatever is wrong with a part of it. */
export async function readAnswer(ctx: Context, request: FastifyRequest, entry: Entry): Promise<AnswerForm> {
  const form: AnswerForm = { text: '', files: [], clientId: randomUUID(), refused: null }
  const parts = request.parts({
    limits: {
      fieldSize: 4 * chatLimits.text + 1024,
      fileSize: chatLimits.attachment,
      files: chatLimits.attachments + 1,
      fields: 5,
    },
  })
  for await (const part of parts) {
    if (part.type === 'field') readField(form, part.fieldname, part)
    else if (part.filename === '' || form.refused) part.file.resume()
    else {
      const file = { name: part.filename, content: part.file, truncated: () => part.file.truncated }
      await keepFile(ctx, entry, { ...file, address: heldAddress(request.ip) }).then(
        (kept) => form.files.push(kept),
        (error) => {
          if (!(error instanceof Refusal)) throw error
          form.refused = error
          part.file.resume()
        },
      )
    }
  }
  return form
}

function readField(form: AnswerForm, name: string, part: { value: unknown; valueTruncated: boolean }): void {
  const value = String(part.value)
  if (name === 'text') {
    form.text = value
    if (part.valueTruncated) form.refused = tooLong()
  }
  if (name === 'once' && once.test(value)) form.clientId = value
}
