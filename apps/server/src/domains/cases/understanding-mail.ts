import type { Context } from '../../context.ts'
import { isPrivate } from '../../platform/http/outgoing.ts'
import { TaskUnfit } from '../../platform/threads/thread.ts'
import { UnreadableMail } from '../channels/draining-inbound.ts'
import type { InboundRow } from '../channels/inbound-tables.ts'
import type { RawMail, UnderstoodMail } from './taking-apart.ts'

const program = new URL('./taking-apart-thread.ts', import.meta.url)

/** Understands a mail in a thread of its own, so that a large or hostile one holds nobody else up. */
export async function understandMail(ctx: Context, item: InboundRow): Promise<UnderstoodMail> {
  const thread = ctx.threads.of(program, {
    answer: ({ domain, type }: { domain: string; type: string }) => ctx.resolveDns(domain, type),
  })
  const mail: RawMail = {
    folder: ctx.files.folder,
    fileHash: item.fileHash,
    delivery: {
      ip: item.envelope.ip,
      helo: item.envelope.helo,
      envelopeFrom: item.envelope.from ?? undefined,
      trustedServer: cameThroughOurs(item) ? ctx.config.trustedMailServer : undefined,
    },
  }
  return await thread.run<UnderstoodMail>(mail).catch((error) => {
    throw error instanceof TaskUnfit ? new UnreadableMail('unreadable', error.message) : error
  })
}

/** Whoever reaches the listener from outside could write the trusted server's results into a mail himself. */
const cameThroughOurs = ({ source, envelope }: InboundRow) =>
  source === 'imap' || (envelope.ip !== undefined && isPrivate(envelope.ip))
