import { Unread } from './file-text.ts'
import type { Gathered } from './gathered.ts'
import { readSheets } from './sheets.ts'
import { type Markup, readWords } from './words-in-xml.ts'
import { readXml } from './xml.ts'
import type { Parts } from './zip.ts'

/** Word: what was struck out under review stands in another element, and is not read. */
const word: Markup = {
  within: new Set(['t']),
  tabs: new Set(['tab']),
  lines: new Set(['p', 'br', 'cr']),
}
const slides: Markup = { within: new Set(['t']), tabs: new Set(['tab']), lines: new Set(['p', 'br']) }
const openDocument: Markup = {
  within: new Set(['p', 'h']),
  tabs: new Set(['s', 'tab', 'table-cell']),
  lines: new Set(['p', 'h', 'line-break']),
}

/** In the order in which they are read, by the number in their name. */
const inOrder = (names: string[], pattern: RegExp) =>
  names
    .flatMap((name) => {
      const found = pattern.exec(name)
      return found ? [{ name, at: Number(found[1] ?? 0) }] : []
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ name }) => name)

/** The text of a packed document, whichever it is by the parts it has. Throws Unread for what is packed and no document. */
export async function readOffice(parts: Parts, into: Gathered): Promise<void> {
  const readAll = async (names: string[], markup: Markup) => {
    for (const name of names) await readWords((await parts.read(name))!, markup, into)
  }
  const { names } = parts
  if (names.includes('word/document.xml')) {
    const around = inOrder(names, /^word\/(?:header|footer|footnotes|endnotes|comments)(\d*)\.xml$/)
    return await readAll(['word/document.xml', ...around], word)
  }
  const sheets = inOrder(names, /^xl\/worksheets\/sheet(\d+)\.xml$/)
  if (sheets.length > 0) return await readSheets(parts, sheets, into)
  const pages = inOrder(names, /^ppt\/slides\/slide(\d+)\.xml$/)
  if (pages.length > 0) return await readAll(pages, slides)
  if (names.includes('mimetype') && names.includes('content.xml')) {
    if (await isSealed(parts)) throw new Unread('encrypted')
    return await readAll(['content.xml'], openDocument)
  }
  throw new Unread('nothing')
}

/** An OpenDocument with a password has all its parts, and says in its list of them how each is sealed. */
async function isSealed(parts: Parts): Promise<boolean> {
  const list = await parts.read('META-INF/manifest.xml')
  let sealed = false
  if (list)
    await readXml(list, {
      opens(name) {
        sealed ||= name === 'encryption-data'
      },
    })
  return sealed
}
