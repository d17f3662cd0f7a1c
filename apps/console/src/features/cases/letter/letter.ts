import type { WaysToWrite } from '@polku/contract'
import { type Content, isEmpty, joined, noContent } from '../composer/draft.ts'

/** A message to a customer who has not written, as one has begun it. */
export type Letter = Content & {
  subject: string
  /** The address that was chosen; null: the usual one. */
  to: string | null
  /** By its id, the channel that was chosen; null: the usual one. */
  channelId: string | null
}

export const noLetter: Letter = { ...noContent, subject: '', to: null, channelId: null }

export const isWritten = (letter: Letter): boolean => letter.subject.trim() !== '' || !isEmpty(letter)

/** What was given back, with what has been begun since: neither is lost. */
export const together = (given: Letter, begun: Letter): Letter =>
  isWritten(begun) ? { ...begun, ...joined(begun, given), subject: begun.subject || given.subject } : given

/** The channels by which an address is reached; all, while the customer has none. */
export const sendersFor = (
  ways: WaysToWrite | undefined,
  to: WaysToWrite['to'][number] | undefined,
): WaysToWrite['from'] => ways?.from.filter(({ kind }) => !to || to.kinds.includes(kind)) ?? []
