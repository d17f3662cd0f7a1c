import { getDomain } from 'tldts'
import type { ParsedMail } from '../../platform/mail/parsed-mail.ts'

type Mail = Pick<ParsedMail, 'kind' | 'headers' | 'from' | 'replyTo'>

/**
 * Whether a mail was written by a machine, so that nobody waits for an answer; else it is a person's. Two
 * ways on which people's mail comes look automatic: a group address of our own that passes everything on as
 * a list, and a form whose program sends it and names the person in Reply-To.
 */
export function kindFor(mail: Mail, channelAddress: string): Mail['kind'] {
  if (mail.kind === 'list' && isOwnGroup(mail, channelAddress)) return 'message'
  if (mail.kind === 'auto-reply' && isForm(mail)) return 'message'
  return mail.kind
}

const isOwnGroup = ({ headers }: Mail, channelAddress: string) => {
  const ours = ownerOf(channelAddress.slice(channelAddress.lastIndexOf('@') + 1))
  const names = headers.filter(({ name }) => name === 'list-id' || name === 'list-post')
  return names.some(({ value }) => {
    const list = value.match(/<(?:mailto:)?(?:[^<>@\s]{0,320}@)?([^<>@\s?]{1,255})[^<>]{0,1000}>/)?.[1]
    return list !== undefined && ours !== null && ownerOf(list) === ours
  })
}

const ownerOf = (host: string) => getDomain(host.toLowerCase(), { allowPrivateDomains: true })

const isForm = ({ headers, from, replyTo }: Mail) =>
  headers.some(({ name, value }) => name === 'auto-submitted' && /^\s*auto-generated\b/i.test(value)) &&
  replyTo !== null &&
  replyTo.address !== from?.address &&
  !/^(?:no-?reply|do-?not-?reply|bounces?|mailer-daemon|postmaster)\b/i.test(replyTo.address)
