/** A word of a text, as it is compared, and where it stands there. */
export interface Word {
  /** Small letters without marks, but for å, ä and ö, which are letters of their own. */
  word: string
  /** Index of its first and behind its last UTF-16 unit. */
  from: number
  to: number
}

/** What is longer than this is no word anybody looks for: cut, so that an index stays small. */
const longest = 64

const runs = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

/**
 * The words of a text: runs of letters and digits, so that `liisa@home.example` is three. The text is taken to be in
 * one spelling (NFC) already.
 */
export function wordsOf(text: string, most = Number.POSITIVE_INFINITY): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(runs)) {
    if (words.length >= most) break
    words.push(wordIn(match))
  }
  return words
}

/** The same, one by one, for whoever need not read to the end. */
export function* eachWord(text: string): Generator<Word> {
  for (const match of text.matchAll(runs)) yield wordIn(match)
}

const wordIn = ({ 0: run, index }: RegExpExecArray): Word => ({
  word: foldWord(run),
  from: index,
  to: index + run.length,
})

/** A word as it is compared. */
export const foldWord = (word: string): string => {
  const small = word.slice(0, longest).toLowerCase()
  return plain.test(small) ? small : Array.from(small, foldLetter).join('')
}

const plain = /^[a-z0-9åäö]*$/
const foldLetter = (letter: string) =>
  'åäö'.includes(letter) ? letter : letter.normalize('NFD').replaceAll(/\p{M}/gu, '')
