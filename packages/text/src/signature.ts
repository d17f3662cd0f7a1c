import { closingLine, deviceLine, postscriptLine } from './reply-phrases.ts'

/** A block below a closing phrase that is longer than this, in lines or in one line, is prose. */
const longestBlock = 12
const longestLine = 100

/**
 * The line at which the signature of a block begins, or null. The block ends with its last said line.
 * Looks from the top, so that “Kind regards … -- … Sent from my phone” is one signature.
 */
export const signatureStart = (block: string[]): number | null => {
  const lines = block.map((line) => line.replace(/\r?\n$/, ''))
  let room = longestBlock
  let start: number | null = null
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at]!
    if (opensSignature(line.trim(), lines.length - at)) start = at
    if (line.trim() !== '') room -= 1
    if (line.length > longestLine || postscriptLine.test(line.trim())) break
    if (room < 0) break
  }
  // The standard's own delimiter needs no guessing, however long the legal text below it is.
  const delimiter = lines.lastIndexOf('-- ')
  return delimiter >= 0 && (start === null || delimiter < start) ? delimiter : start
}

const opensSignature = (text: string, linesLeft: number) => {
  if (text.length > 80) return false
  if (closingLine.test(text)) return true
  if (deviceLine.test(text)) return linesLeft <= 3
  return /^(?:-{2,}|—{2,}|_{2,}|={2,}|\+{2,})$/.test(text)
}
