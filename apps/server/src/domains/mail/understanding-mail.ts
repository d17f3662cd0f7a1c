import type { Context } from '../../context.ts'
import { liesIn } from '../../platform/http/outgoing.ts'
import { TaskUnfit } from '../../platform/threads/thread.ts'
import { UnreadableMail } from './draining-inbound.ts'
import type { InboundRow } from './inbound-tables.ts'
import { mailboxHost } from './recalling.ts'
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
    emptySender: item.envelope.from === '',
    delivery: {
      ip: item.envelope.ip,
      helo: item.envelope.helo,
      envelopeFrom: item.envelope.from ?? undefined,
      trustedServer: await trustedFor(ctx, item),
    },
  }
  try {
    return await thread.run<UnderstoodMail>(mail)
  } catch (error) {
    if (!(error instanceof TaskUnfit)) throw error
    ctx.log.warn({ err: error, item: item.id }, 'a mail could not be taken apart and is shown raw')
  }
  return await thread.run<UnderstoodMail>({ ...mail, raw: true } satisfies RawMail).catch((error) => {
    throw error instanceof TaskUnfit ? new UnreadableMail('unreadable', error.message) : error
  })
}

/**
 * The server whose results are believed in this mail. Whoever else hands mail over, a provider that adds no
 * such results among them, could bring them written by the sender.
 */
async function trustedFor(ctx: Context, item: InboundRow): Promise<string | undefined> {
  const trusted = ctx.config.trustedMailServer
  if (!trusted) return undefined
  if (item.source === 'smtp') {
    const { ip } = item.envelope
    return ip && liesIn(trusted.clients, ip) ? trusted.name : undefined
  }
  const host = await mailboxHost(ctx.db, item)
  return host && trusted.mailboxes.has(host) ? trusted.name : undefined
}
