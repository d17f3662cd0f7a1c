import { pdfOf } from '../documents/pdf.ts'
import { wordOf } from '../documents/word.ts'
import type { Enclosure } from '../records.ts'
import type { Spoken } from '../saying.ts'

/** A document as it was sent. */
export interface EnclosedDocument {
  name: string
  mediaType: string
  content: Buffer
}

const kinds: Record<Enclosure['kind'], { mediaType: string; of: (lines: readonly string[]) => Buffer }> = {
  pdf: { mediaType: 'application/pdf', of: pdfOf },
  word: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    of: wordOf,
  },
}

/** The document that came with something said. */
export function documentIn({ content: { enclosed } }: Spoken): EnclosedDocument | null {
  if (!enclosed) return null
  const { mediaType, of } = kinds[enclosed.kind]
  return { name: enclosed.name, mediaType, content: of(enclosed.lines) }
}
