import { readFile } from 'node:fs/promises'
import type { Language } from '@polku/contract'
import { guessLanguage, splitReply } from '@polku/text'
import type { Context } from '../../context.ts'
import { isPrivate } from '../../platform/http/outgoing.ts'
import { authenticateMail, type MailAuthentication } from '../../platform/mail/authenticate-mail.ts'
import type { ParsedMail } from '../../platform/mail/parsed-mail.ts'
import { readMail } from '../../platform/mail/read-mail.ts'
import { sanitiseMailHtml } from '../../platform/mail/sanitise-html.ts'
import type { InboundRow } from '../channels/inbound-tables.ts'
import { normaliseEmail } from '../customers/normalising.ts'
import type { InboundFile } from './receiving.ts'

/** A mail as far as it can be understood without looking at any case. */
export interface UnderstoodMail extends Omit<ParsedMail, 'attachments' | 'text' | 'html'> {
  /** The author's address in the form identifiers have; null when the mail names none. */
  sender: string | null
  authentication: MailAuthentication
  text: string
  folded: string | null
  html: string | null
  language: Language | null
  files: InboundFile[]
}

/** Everything slow, outside any transaction: taking apart, asking name servers, storing attachments. */
export async function understandMail(ctx: Context, item: InboundRow): Promise<UnderstoodMail> {
  const raw = await readFile(ctx.files.path(item.fileHash))
  const { attachments, text, html, ...mail } = await readMail(raw)
  const authentication = await authenticateMail(
    raw,
    mail.from?.address ?? null,
    {
      ip: item.envelope.ip,
      helo: item.envelope.helo,
      envelopeFrom: item.envelope.from ?? undefined,
      trustedServer: cameThroughOurs(item) ? ctx.config.trustedMailServer : undefined,
    },
    ctx.resolveDns,
  )
  const files: InboundFile[] = []
  for (const { content, declaredType: _, ...described } of attachments) {
    const { hash } = await ctx.files.put(content)
    files.push({ ...described, hash })
  }
  const split = splitReply(text)
  return {
    ...mail,
    sender: normaliseEmail(mail.from?.address ?? item.envelope.from ?? ''),
    authentication,
    text: split.visible,
    folded: folded(split.parts),
    html: html && sanitiseMailHtml(html),
    language: spoken(await guessLanguage(split.visible)),
    files,
  }
}

/** Whoever reaches the listener from outside could write the trusted server's results into a mail himself. */
const cameThroughOurs = ({ source, envelope }: InboundRow) =>
  source === 'imap' || (envelope.ip !== undefined && isPrivate(envelope.ip))

const folded = (parts: ReturnType<typeof splitReply>['parts']) =>
  parts
    .filter((part) => part.kind !== 'visible')
    .map((part) => part.text)
    .join('')
    .trimEnd() || null

const spoken = (language: string | null): Language | null =>
  language === 'fi' || language === 'sv' || language === 'en' ? language : null
