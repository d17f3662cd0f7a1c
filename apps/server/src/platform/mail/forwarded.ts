import { mailboxesIn } from './mailboxes.ts'
import type { Mailbox } from './parsed-mail.ts'

/** Looked at no further: what is forwarded stands near the top. */
const mostLines = 2_000
const mostWriters = 5

const from = /^(?:from|lähettäjä|från|avsändare|von|de|saatja)$/i
const others =
  /^(?:date|sent|subject|to|cc|reply-to|päivämäärä|päiväys|pvm|lähetetty|aihe|vastaanottaja|kopio|kenelle|datum|skickat|ämne|till|kopia|gesendet|betreff|an)$/i

/**
 * Who wrote what is forwarded in a text, the outermost first: the heading that Outlook, Gmail, Apple Mail and their
 * like put above it, in Finnish, Swedish and English.
 */
export function writersForwarded(text: string): Mailbox[] {
  const lines = text.split('\n', mostLines).map(heading)
  return lines
    .flatMap((line, at) => {
      if (!line || !from.test(line.name)) return []
      const below = lines.slice(at + 1, at + 8).filter((next) => next && others.test(next.name))
      const above = lines.slice(Math.max(0, at - 3), at).filter((next) => next && others.test(next.name))
      // One such line may stand in any text; a heading has more.
      return below.length + above.length >= 2
        ? mailboxesIn(line.value.replace(/\[mailto:([^\]]*)\]/gi, '<$1>')).slice(0, 1)
        : []
    })
    .slice(0, mostWriters)
}

/** “> *From:* Liisa <…>” as its name and value. */
function heading(given: string): { name: string; value: string } | null {
  const line = given.slice(0, 500).replace(/^[>\s*]{0,20}/, '')
  const colon = line.indexOf(':')
  if (colon < 1 || colon > 20) return null
  const strip = (part: string) => part.replaceAll('*', '').trim()
  return { name: strip(line.slice(0, colon)), value: strip(line.slice(colon + 1)) }
}
