import type { Email } from 'postal-mime'
import { isFile, readAttachments } from './attachments.ts'
import { cleanLine, cleanText, decodeText } from './charset.ts'
import { decodeWords } from './encoded-words.ts'
import { htmlToText } from './html-to-text.ts'
import { invitationsIn } from './invitations.ts'
import { mailKind } from './mail-kind.ts'
import { mailboxesIn } from './mailboxes.ts'
import { headerEnd, parseMime } from './mime-tree.ts'
import type { ParsedMail } from './parsed-mail.ts'
import { isTameMail } from './tame-mail.ts'
import { unwrap } from './unwrapping.ts'
import { wrappingOf } from './wrapping.ts'

/** More text than this is an attack or a log file; the rest is in the raw mail. */
const longestText = 2_000_000
/** What is shown raw is attached as a whole; so much of it is more than anybody reads. */
const longestRaw = 200_000
const mostAttachments = 200

/** How a mail came, where its header may not say: an empty sender wants nothing back. */
export type Handover = { emptySender?: boolean }

/** Understands a mail. Never throws: one that cannot be taken apart is shown as its raw text. */
export const readMail = async (raw: Buffer, handover: Handover = {}): Promise<ParsedMail> => {
  try {
    const email = isTameMail(raw) ? await unwrap(await parseMime(raw)) : null
    if (email && email.attachments.length <= mostAttachments) return await understand(email, false, handover)
  } catch {
    // Nested or folded beyond any use: fall through to the raw text.
  }
  return understand(await rawAsText(raw), true, handover)
}

/** A mail that nobody can take apart, as it is: its header as far as it goes, and all that is below it as text. */
export const readRawMail = async (raw: Buffer, handover: Handover = {}): Promise<ParsedMail> => {
  const { text, ...email } = await rawAsText(raw)
  // By its header alone it is judged what it is: what is below has been too much for somebody already.
  return { ...(await understand({ ...email, text: '' }, true, handover)), text: plainText(text) }
}

const plainText = (text: string | undefined) =>
  cleanText((text ?? '').slice(0, longestText)).replace(/\r\n?/g, '\n')

const rawAsText = async (raw: Buffer): Promise<Email> => {
  const end = headerEnd(raw)
  const bodyless = raw
    .subarray(0, Math.min(end, 20_000))
    .toString('latin1')
    .replace(/^content-/gim, 'x-content-')
  const email = await parseMime(Buffer.from(bodyless, 'latin1')).catch(
    () => ({ headers: [] }) as unknown as Email,
  )
  const whole = { filename: 'message.eml', mimeType: 'message/rfc822', disposition: 'attachment' as const }
  return {
    ...email,
    html: undefined,
    text: decodeText(raw.subarray(end, end + longestRaw)),
    attachments: [{ ...whole, content: raw }],
  }
}

const understand = async (
  email: Email,
  unreadable: boolean,
  { emptySender }: Handover,
): Promise<ParsedMail> => {
  const headers = email.headers.map(({ key, value }) => ({ name: key, value: cleanText(decodeWords(value)) }))
  // The last server writes this from the envelope (RFC 5321, 4.4), and that is us.
  if (emptySender) headers.unshift({ name: 'return-path', value: '<>' })
  const header = (name: string) => headers.find((entry) => entry.name === name)?.value
  // Words are decoded within each name: a comma in one does not end it.
  const named = (name: string) =>
    email.headers.filter(({ key }) => key === name).flatMap(({ value }) => mailboxesIn(value))
  const html = email.html?.trim() ? cleanText(email.html.slice(0, longestText)) : null
  const plain = plainText(email.text)
  const text = plain.trim() === '' && html ? htmlToText(html) : plain
  const attachments = await readAttachments(email.attachments)
  const calendars = attachments.filter(({ declaredType, name }) => isCalendar(declaredType, name))
  const judged = mailKind({ headers, text, attachments: unreadable ? [] : attachments })
  return {
    messageId: messageIds(header('message-id'))[0] ?? null,
    inReplyTo: messageIds(header('in-reply-to'))[0] ?? null,
    references: messageIds(header('references')).slice(-100),
    from: named('from')[0] ?? named('sender')[0] ?? null,
    replyTo: named('reply-to')[0] ?? null,
    to: named('to'),
    cc: named('cc'),
    subject: cleanLine(header('subject') ?? '') || null,
    date: readDate(header('date')),
    text,
    html,
    attachments: attachments.filter((part) => isFile(part, judged.kind)),
    invitations: invitationsIn(calendars.map(({ content }) => decodeText(content))),
    ...judged,
    wrapping: unreadable ? 'raw' : wrappingOf(plain, attachments),
    headers,
    unreadable,
  }
}

const isCalendar = (type: string, name: string) =>
  type === 'text/calendar' || type === 'application/ics' || name.toLowerCase().endsWith('.ics')

/** Ids in angle brackets; a bare word counts where a sender left the brackets out. */
const messageIds = (value: string | undefined) => {
  if (!value) return []
  const bracketed = [...value.matchAll(/<([^<>\s]{1,995})>/g)].map((match) => match[1]!)
  return bracketed.length > 0 ? bracketed : (value.match(/[^\s<>]{3,995}/g) ?? []).slice(0, 1)
}

const readDate = (value: string | undefined) => {
  const date = new Date(value ?? '')
  return Number.isNaN(date.getTime()) ? null : date
}
