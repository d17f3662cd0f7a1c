import { charsetOf, decodeText } from '../mail/charset.ts'
import { htmlToText } from '../mail/html-to-text.ts'
import { readMail } from '../mail/read-mail.ts'
import { readRtf } from '../mail/rtf.ts'
import { beginningOfFile } from './beginning.ts'
import { Unread } from './file-text.ts'
import { type Gathered, longestText } from './gathered.ts'

/** Marks and pictures within take more room than the words. */
const mostBytes = 10 * longestText

/** A file that is text, in whatever charset. */
export async function readPlain(path: string, into: Gathered): Promise<void> {
  const bytes = await beginningOfFile(path, mostBytes)
  const isWide = charsetOf(bytes).startsWith('utf-16')
  if (!isWide && bytes.includes(0)) throw new Unread('nothing')
  const text = decodeText(bytes)
  into.add(isHtml(text) ? htmlToText(text) : text)
}

const isHtml = (text: string) =>
  /^\s*<(?:!doctype html|!--|html|head|body|table|div|p)\b/i.test(text.slice(0, 1000))

export async function readRichText(path: string, into: Gathered): Promise<void> {
  const found = readRtf((await beginningOfFile(path, mostBytes)).toString('latin1'))
  if (!found) throw new Unread('broken')
  into.add(found.text ?? htmlToText(found.html ?? ''))
}

export async function readAttachedMail(path: string, into: Gathered): Promise<void> {
  const { subject, from, text } = await readMail(await beginningOfFile(path, mostBytes))
  into.add([subject, from?.name, from?.address, text].filter(Boolean).join('\n'))
}
