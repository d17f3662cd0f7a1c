import { stat } from 'node:fs/promises'
import { cleanText } from '../mail/charset.ts'
import { beginningOfFile } from './beginning.ts'
import { type FileText, Unread } from './file-text.ts'
import { Enough, Gathered } from './gathered.ts'
import { readOffice } from './office.ts'
import { readPdf } from './pdf.ts'
import { readAttachedMail, readPlain, readRichText } from './plain.ts'
import { openZip } from './zip.ts'

/** What mail servers let through; what is larger holds more than words. */
const largest = 40 * 2 ** 20
/** A container tells what is in it within its first sectors. */
const firstBytes = 65_536
/** In an old container of Office, the name of what only its password opens. */
const sealed = Buffer.from('EncryptedPackage', 'utf16le')

/**
 * The words of a file, whatever its name says it is: of PDF, Word, Excel, PowerPoint, OpenDocument, rich and plain
 * text, HTML and mail. To be asked in a thread of its own, which bounds what time and room a hostile one takes.
 */
export async function readFileText(path: string, mediaType: string): Promise<FileText> {
  const into = new Gathered()
  try {
    if ((await stat(path)).size > largest) throw new Unread('too-large')
    await readInto(path, mediaType, into)
  } catch (error) {
    if (isMissing(error)) throw error
    if (!(error instanceof Enough))
      return { standing: error instanceof Unread ? error.standing : 'broken', text: '' }
  }
  const text = cleanText(into.text())
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n[ \n]*/g, '\n')
    .trim()
  return /[\p{L}\p{N}]/u.test(text) ? { standing: 'read', text } : { standing: 'nothing', text: '' }
}

async function readInto(path: string, mediaType: string, into: Gathered): Promise<void> {
  const beginning = await beginningOfFile(path, firstBytes)
  const begins = (signature: string) =>
    beginning.subarray(0, signature.length).toString('latin1') === signature
  if (beginning.subarray(0, 1024).includes('%PDF-')) return await readPdf(path, into)
  if (begins('PK\x03\x04')) return await readPacked(path, into)
  if (begins('\xd0\xcf\x11\xe0')) throw new Unread(beginning.includes(sealed) ? 'encrypted' : 'nothing')
  if (begins('{\\rtf')) return await readRichText(path, into)
  if (mediaType === 'message/rfc822') return await readAttachedMail(path, into)
  return await readPlain(path, into)
}

async function readPacked(path: string, into: Gathered): Promise<void> {
  const parts = await openZip(path)
  try {
    await readOffice(parts, into)
  } finally {
    parts.close()
  }
}

/** That it is not there is no fault of the file's. */
const isMissing = (error: unknown) =>
  error instanceof Error &&
  'code' in error &&
  ['ENOENT', 'EACCES', 'EIO', 'EMFILE'].includes(String(error.code))
