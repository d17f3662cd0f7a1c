import { parseArgs } from 'node:util'

export type Question = { none: string | null; json: boolean } & (
  | { train: string; test: string }
  | { folds: number; texts: string }
)

export const usage = `npm run judge -- topics --train FILE.tsv --test FILE.tsv [--none LABEL] [--json]
npm run judge -- topics --folds 5 FILE.tsv [--none LABEL] [--json]

A line is a text, a tab and its label; several labels are parted by |.`

/** What a command line asks for; null where it is not one that the command takes. */
export const asked = (words: readonly string[]): Question | null => {
  const read = readWords(words)
  if (!read) return null
  const { values, positionals } = read
  const { train, test, none = null, json = false } = values
  const folds = Number(values.folds)
  const [noun, texts, ...more] = positionals
  if (noun !== 'topics' || more.length > 0) return null
  if (train && test && !texts && values.folds === undefined) return { train, test, none, json }
  if (texts && !train && !test && Number.isInteger(folds) && folds >= 2) return { folds, texts, none, json }
  return null
}

const readWords = (words: readonly string[]) => {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        train: { type: 'string' },
        test: { type: 'string' },
        folds: { type: 'string' },
        none: { type: 'string' },
        json: { type: 'boolean' },
      },
    })
  } catch {
    return null
  }
}
