import { decodeText } from './charset.ts'
import { readMapiProperties } from './mapi-properties.ts'
import type { OpenedFile, OpenedMail } from './opened-mail.ts'
import { unpackRtf } from './packed-rtf.ts'
import { readRtf } from './rtf.ts'

const signature = 0x223e9f78
const deepest = 5
const mostFiles = 200

/** The attributes that say anything to people (MS-OXTNEF, 2.1.3). */
const body = 0x0002800c
const codePage = 0x00069007
const messageProperties = 0x00069003
const newFile = 0x00069002
const fileName = 0x00018010
const fileContent = 0x0006800f
const fileProperties = 0x00069005

/** What Outlook has packed into winmail.dat; null where it is none. What is cut off at its end is lost alone. */
export const openTnef = (packed: Buffer, depth = 0): OpenedMail | null => {
  if (packed.length < 6 || packed.readUInt32LE(0) !== signature || depth > deepest) return null
  let charset: string | undefined
  const mail: OpenedMail = { text: null, html: null, files: [] }
  let file: OpenedFile | undefined
  for (const { tag, data } of attributesOf(packed)) {
    if (tag === codePage && data.length >= 4) charset = `cp${data.readUInt32LE(0)}`
    else if (tag === body) mail.text ??= words(data, charset)
    else if (tag === messageProperties) {
      const { bodyOf } = propertiesIn(data, charset)
      Object.assign(mail, { text: bodyOf.text ?? mail.text, html: bodyOf.html ?? mail.html })
    } else if (tag === newFile) {
      if (mail.files.length >= mostFiles) break
      file = { name: null, mimeType: 'application/octet-stream', contentId: null, content: Buffer.alloc(0) }
      mail.files.push(file)
    } else if (tag === fileName && file) file.name ??= words(data, charset).trim() || null
    else if (tag === fileContent && file) file.content = data
    else if (tag === fileProperties && file) {
      const { about, embedded } = propertiesIn(data, charset)
      Object.assign(file, about)
      const inner = embedded && openTnef(embedded, depth + 1)
      if (inner) {
        const said = inner.text ?? inner.html ?? ''
        Object.assign(file, {
          mimeType: inner.text === null && inner.html ? 'text/html' : 'text/plain',
          content: Buffer.from(said),
        })
        mail.files.push(...inner.files)
        file = undefined
      }
    }
  }
  return mail
}

function* attributesOf(packed: Buffer): Generator<{ tag: number; data: Buffer }> {
  for (let at = 6; at + 9 <= packed.length; ) {
    const length = packed.readUInt32LE(at + 5)
    const end = at + 9 + length
    if (end > packed.length) return
    yield { tag: packed.readUInt32LE(at + 1), data: packed.subarray(at + 9, end) }
    at = end + 2
  }
}

const words = (data: Buffer, charset: string | undefined) =>
  decodeText(data, charset).replace(/\0[\s\S]*$/, '')

/** Properties by number (MS-OXPROPS): the mail's body, or what a file is called and holds. */
const propertiesIn = (data: Buffer, charset: string | undefined) => {
  const found = readMapiProperties(data)
  const said = (id: number) => {
    const property = found.get(id)
    if (!property) return null
    return property.wide
      ? property.data.toString('utf16le').replace(/\0[\s\S]*$/, '')
      : words(property.data, charset)
  }
  const rtf = found.get(0x1009)
  const formatted = rtf ? readRtf(unpackRtf(rtf.data)) : null
  const name = said(0x3707) ?? said(0x3704)
  const type = said(0x370e)
  const object = found.get(0x3701)?.data
  return {
    bodyOf: { text: said(0x1000) ?? formatted?.text, html: said(0x1013) ?? formatted?.html },
    about: {
      ...(name ? { name } : {}),
      ...(type && /^[\w.+-]+\/[\w.+-]+$/.test(type) ? { mimeType: type.toLowerCase() } : {}),
      contentId: said(0x3712),
    },
    // An object begins with the sixteen bytes that name its interface.
    embedded: object?.subarray(16),
  }
}
