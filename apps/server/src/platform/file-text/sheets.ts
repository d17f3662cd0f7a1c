import type { Gathered } from './gathered.ts'
import { readXml } from './xml.ts'
import type { Parts } from './zip.ts'

/** Of the texts that cells share; what is beyond would not be kept. */
const mostShared = 2_000_000

/** The cells of an Excel file, a line a row: texts as they stand, numbers as they are kept. */
export async function readSheets(parts: Parts, sheets: string[], into: Gathered): Promise<void> {
  const shared = await sharedTexts(parts)
  for (const sheet of sheets) {
    let type: string | undefined
    let value: string | undefined
    await readXml((await parts.read(sheet))!, {
      opens(name, attributes) {
        if (name === 'c') type = attributes.t
        if (name === 'v' || name === 't') value = ''
      },
      text(text) {
        if (value !== undefined) value += text
      },
      closes(name) {
        if (name === 'row') into.add('\n')
        if (name !== 'v' && name !== 't') return
        // Yes or no, and what went wrong, are no words of anybody's.
        if (type !== 'b' && type !== 'e')
          into.add(`${type === 's' ? (shared[Number(value)] ?? '') : (value ?? '')}\t`)
        value = undefined
      },
    })
  }
}

async function sharedTexts(parts: Parts): Promise<string[]> {
  const texts: string[] = []
  const part = await parts.read('xl/sharedStrings.xml')
  if (!part) return texts
  let length = 0
  let inText = false
  await readXml(part, {
    opens(name) {
      if (name === 'si') texts.push('')
      if (name === 't') inText = true
    },
    text(text) {
      if (!inText || length > mostShared) return
      length += text.length
      texts[texts.length - 1] += text
    },
    closes(name) {
      if (name === 't') inText = false
    },
  })
  return texts
}
