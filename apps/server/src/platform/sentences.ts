import type { Sentence, SentenceName } from '@polku/contract'
import type { Actor } from './auth/actor.ts'

export type Told = Omit<Sentence, 'urgency'>

/** What a domain has to tell on the page Today: each is asked at once while somebody waits for the page. */
export interface SentenceSource {
  kinds: readonly SentenceName[]
  /** Of the kinds that concern whoever asks, those of which there is something to tell. */
  tell: (actor: Actor, kinds: readonly SentenceName[]) => Promise<Told[]>
}

/** So many rows stand below a sentence; the rest are where they always are. */
export const rowsBelow = 4
