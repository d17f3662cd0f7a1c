import { readFile } from 'node:fs/promises'
import type { Language } from '@polku/contract'
import { guessLanguage, joinParts, splitReply, type TextPart } from '@polku/text'
import type { DNSResolver } from 'mailauth'
import { openFiles } from '../../platform/files/files.ts'
import {
  authenticateMail,
  type Delivery,
  type MailAuthentication,
  unchecked,
} from '../../platform/mail/authenticate-mail.ts'
import { historySummary } from '../../platform/mail/fold-html-history.ts'
import { writersForwarded } from '../../platform/mail/forwarded.ts'
import type { MailAttachment, Mailbox, ParsedMail } from '../../platform/mail/parsed-mail.ts'
import { readMail, readRawMail } from '../../platform/mail/read-mail.ts'
import { sanitiseMailHtml } from '../../platform/mail/sanitise-html.ts'
import type { InboundFile } from '../cases/receiving.ts'
import { normaliseEmail } from '../customers/normalising.ts'

/** A mail as far as it can be understood without looking at any case. */
export interface UnderstoodMail extends Omit<ParsedMail, 'attachments' | 'text' | 'html'> {
  /** The author's address in the form identifiers have; null when the mail names none. */
  sender: string | null
  /** Whose address carried it, where that is not the author's. */
  via: string | null
  /** Who wrote what the mail forwards, the outermost first. */
  forwarded: Mailbox[]
  /** Of those, whose matter it is when a colleague has forwarded it. */
  forwards: Mailbox | null
  authentication: MailAuthentication
  text: string
  folded: string | null
  html: string | null
  /** Without anything folded away, for a mail whose history we do not have. */
  whole: { text: string; html: string | null }
  language: Language | null
  files: InboundFile[]
}

/** A raw mail in the store, and how it came. */
export interface RawMail {
  folder: string
  fileHash: string
  delivery: Delivery
  emptySender: boolean
  /** It was too much once: only what needs no understanding is done with it. */
  raw?: boolean
}

/** All that costs time: taking apart, checking the sender, storing attachments, making the HTML harmless. */
export async function takeApart(
  { folder, fileHash, delivery, emptySender, raw: asItIs }: RawMail,
  resolveDns: DNSResolver,
): Promise<UnderstoodMail> {
  const store = openFiles(folder)
  const raw = await readFile(store.path(fileHash))
  const read = asItIs ? readRawMail : readMail
  const { attachments, text, html, ...mail } = await read(raw, { emptySender })
  const authentication = asItIs
    ? unchecked
    : await authenticateMail(raw, mail.from?.address ?? null, delivery, resolveDns)
  const files: InboundFile[] = []
  for (const { content, declaredType: _, ...described } of attachments) {
    const { hash } = await store.put(content)
    files.push({ ...described, hash })
  }
  const split = splitReply(asItIs ? '' : text)
  const shown = asItIs ? text : joinParts(split.parts.filter(({ kind }) => !isFolded(kind)))
  const tidy = html && sanitiseMailHtml(html)
  return {
    ...mail,
    sender: normaliseEmail(mail.from?.address ?? delivery.envelopeFrom ?? ''),
    via: null,
    forwarded: asItIs ? [] : await writersIn(text, attachments),
    forwards: null,
    authentication,
    text: shown,
    folded: joinParts(split.parts.filter(({ kind }) => isFolded(kind))) || null,
    html: tidy,
    whole: {
      text: text.trimEnd(),
      html: tidy?.includes(historySummary) ? sanitiseMailHtml(html!, { history: 'open' }) : tidy,
    },
    language: spoken(await guessLanguage(split.visible)),
    files,
  }
}

/** Named in the text, or in a mail that is enclosed. */
async function writersIn(text: string, attachments: MailAttachment[]): Promise<Mailbox[]> {
  const named = writersForwarded(text)
  const enclosed = attachments.find(({ declaredType }) => declaredType === 'message/rfc822')
  if (named.length > 0 || !enclosed) return named
  const { from } = await readMail(enclosed.content)
  return from ? [from] : []
}

/** What is forwarded has been seen by nobody here. */
const isFolded = (kind: TextPart['kind']) => kind === 'quoted' || kind === 'signature'

const spoken = (language: string | null): Language | null =>
  language === 'fi' || language === 'sv' || language === 'en' ? language : null
