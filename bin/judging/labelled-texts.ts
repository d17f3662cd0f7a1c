import { readFileSync } from 'node:fs'
import type { Example } from '@polku/text/topics'

/** Says which file and line cannot be used, and what a line is. */
export class BadTexts extends Error {}

/** The labelled texts of a file; `none` is the label that stands for no label. */
export const labelledTexts = (file: string, none: string | null): Example[] => {
  const lines = read(file).split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  const bad: number[] = []
  const examples = lines.map((line, at) => {
    const tab = line.lastIndexOf('\t')
    const [text, label] = [line.slice(0, tab).trim(), line.slice(tab + 1).trim()]
    if (tab < 0 || text === '' || label === '') bad.push(at + 1)
    const labels = label.split('|').map((one) => one.trim())
    return { text, labels: labels.filter((one) => one !== none && one !== '') }
  })
  if (bad.length > 0) {
    const named = bad.slice(0, 10).join(', ') + (bad.length > 10 ? ` and ${bad.length - 10} more` : '')
    throw new BadTexts(`${file}: not a text, a tab and a label: line ${named}`)
  }
  if (examples.length === 0) throw new BadTexts(`${file}: no lines`)
  return examples
}

const read = (file: string) => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch (error) {
    const reason = error instanceof TypeError ? 'not UTF-8' : 'cannot be read'
    throw new BadTexts(`${file}: ${reason}`)
  }
}
