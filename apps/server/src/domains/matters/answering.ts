import { chatLimits, chatMediaTypes } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { write } from '../../platform/db/write.ts'
import { rememberFile } from '../../platform/files/ledger-queries.ts'
import { putOfType } from '../../platform/files/put-of-type.ts'
import { withinQuota } from '../../platform/files/quota.ts'
import { shownName } from '../../platform/files/shown-name.ts'
import { oneSpelling } from '../../platform/text/one-spelling.ts'
import type { InboundFile } from '../cases/receiving.ts'
import { solveForCustomer } from '../cases/solving.ts'
import { writeOnPage } from '../cases/writing-on-page.ts'
import type { Entry } from './entering.ts'
import { fileRefused, fileTooLarge, nothingSaid, tooLong } from './errors.ts'

const mebibyte = 2 ** 20

interface Upload {
  name: string
  content: AsyncIterable<Buffer>
  truncated: () => boolean
  /** Where it comes from. */
  address: string
}

/** Keeps a file of an answer that is being sent. Throws matter.file-refused, request.too-large, file.quota. */
export async function keepFile(
  ctx: Context,
  { matter: { workspaceId, caseId } }: Entry,
  { address, ...file }: Upload,
): Promise<InboundFile> {
  const allowances = [
    { subject: `matter ${caseId}`, hours: 24, bytes: 100 * mebibyte },
    { subject: `address ${address}`, hours: 24, bytes: 600 * mebibyte },
  ]
  const stored = await withinQuota(ctx.db, workspaceId, allowances, chatLimits.attachment, () =>
    putOfType(ctx.files, file, chatMediaTypes, { refused: fileRefused, tooLarge: fileTooLarge }),
  )
  await rememberFile(ctx.db, { workspaceId, ...stored })
  return { ...stored, name: shownName(file.name), inline: false, contentId: null }
}

export interface Answer {
  text: string
  files: InboundFile[]
  /** Of the form it was written in: sent twice, it is said once. */
  clientId: string
}

/**
 * Says something in the matter, as whoever has the page. Answers whether it began another, the first being closed for
 * good. Throws matter.nothing-said, matter.too-long.
 */
export async function answer(ctx: Context, entry: Entry, given: Answer): Promise<{ anew: boolean }> {
  const text = oneSpelling(given.text.replaceAll('\r\n', '\n')).trim()
  if (text === '' && given.files.length === 0) throw nothingSaid()
  if (text.length > chatLimits.text) throw tooLong()
  const { matter, by, claimed } = entry
  const said = await write(ctx, (trx) =>
    writeOnPage(trx, actorOf(entry), {
      ...given,
      text,
      caseId: matter.caseId,
      identifierId: matter.identifierId,
      pageOf: by,
      verified: claimed === null,
      name: matter.customerName,
      at: new Date(),
    }),
  )
  return { anew: said.caseId !== matter.caseId }
}

/** “This is settled”: said as often as one likes. */
export const settle = (ctx: Context, entry: Entry): Promise<void> =>
  write(ctx, (trx) => solveForCustomer(trx, actorOf(entry), entry.matter.caseId))

const actorOf = ({ matter: { workspaceId, customerId, customerName } }: Entry): Actor => ({
  kind: 'customer',
  workspaceId,
  id: customerId,
  role: null,
  name: customerName,
  personId: null,
})
