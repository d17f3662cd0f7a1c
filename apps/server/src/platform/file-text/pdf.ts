import { readFile } from 'node:fs/promises'
import { getDocumentProxy } from 'unpdf'
import { Unread } from './file-text.ts'
import type { Gathered } from './gathered.ts'

const quiet = 0

/** A page that is amiss is passed over; a document without one that can be read is broken. */
export async function readPdf(path: string, into: Gathered): Promise<void> {
  const document = await open(new Uint8Array(await readFile(path)))
  try {
    let read = 0
    for (let number = 1; number <= document.numPages; number += 1) {
      const items = await document
        .getPage(number)
        .then(async (page) => {
          const { items: found } = await page.getTextContent()
          page.cleanup()
          return found
        })
        .catch(() => null)
      if (!items) continue
      read += 1
      for (const item of items) if ('str' in item) into.add(item.str + (item.hasEOL ? '\n' : ''))
      into.add('\n')
    }
    if (read === 0) throw new Unread('broken')
  } finally {
    await document.loadingTask.destroy()
  }
}

const open = (data: Uint8Array) =>
  getDocumentProxy(data, { verbosity: quiet, useSystemFonts: false }).catch((error: Error) => {
    throw new Unread(error.name === 'PasswordException' ? 'encrypted' : 'broken')
  })
