import type { ErrorCode } from '@polku/contract'

interface Words {
  title: string
  advice: string
}

/** What the errors of one noun are in one language. */
export type WordsOfErrors = Partial<Record<ErrorCode | 'unreachable', Words>>

export interface ErrorWords {
  /** By their codes, of which a newer server may have more. */
  codes: WordsOfErrors & Record<string, Words | undefined>
  refused: string
  unknown: Words
}
