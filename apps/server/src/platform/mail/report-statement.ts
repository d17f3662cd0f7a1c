import type { BounceSource } from './bounces.ts'
import { cleanText, decodeText } from './charset.ts'
import type { MailAttachment } from './parsed-mail.ts'
import { aboveCopy } from './returned-mail.ts'

/** What a report says in its own words, wherever the server put them: above the mail that it returns. */
export const statementOf = ({ text, attachments }: BounceSource): string => {
  const above = aboveCopy(text)
  const status = attachments.find((part) => /^message\/(?:global-)?delivery-status$/.test(part.declaredType))
  const more = status ?? (above.trim() === '' ? attachments.find(isText) : undefined)
  return more && addressesIn(above).length === 0
    ? `${above}\n${aboveCopy(cleanText(decodeText(more.content.subarray(0, 200_000))))}`
    : above
}

/** What has lost its type on the way, or its border. */
const isText = ({ declaredType }: MailAttachment) => declaredType.startsWith('text/plain')

/** What a report says of one address: the line that names it with those below it, and where it is named again. */
export const sayingOf = (address: string, statement: string): string => {
  const lines = statement.split('\n').slice(0, mostLines)
  const said = lines.flatMap((line, at) => {
    if (!line.slice(0, longestLine).toLowerCase().includes(address)) return []
    const below = lines.slice(at + 1, at + 8)
    const end = below.findIndex((next) => next.trim() !== '' && begins.test(next.slice(0, 400)))
    return [line, ...(end < 0 ? below : below.slice(0, end))]
  })
  return (said.length > 0 ? said : lines).join('\n').slice(0, 4000)
}

/** The lines alone that name it: what stands below them may be about the next. */
export const linesNaming = (address: string, statement: string): string =>
  statement
    .split('\n')
    .slice(0, mostLines)
    .filter((line) => line.slice(0, longestLine).toLowerCase().includes(address))
    .join('\n')
    .slice(0, 4000)

const mostLines = 1000
const longestLine = 1000

/** Where the next address begins. */
const begins = /^[ \t]{0,20}<?[^\s<>@]{1,64}@[^\s<>@]{1,255}>?[:,]?(?:\s|$)/

export const addressesIn = (text: string): string[] =>
  [...text.slice(0, 20_000).matchAll(/[\w.!#$%&*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g)].map(
    ([address]) => address.replace(/^.*=/, '').toLowerCase(),
  )
