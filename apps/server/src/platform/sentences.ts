import type { Sentence, SentenceName, SentenceRow } from '@polku/contract'
import type { Actor } from './auth/actor.ts'

export type Told = Omit<Sentence, 'urgency'>

/** What a domain has to tell on the page Today: each is asked at once while somebody waits for the page. */
export interface SentenceSource {
  kinds: readonly SentenceName[]
  /** Of the kinds that concern whoever asks, those of which there is something to tell. */
  tell: (actor: Actor, kinds: readonly SentenceName[]) => Promise<Told[]>
}

/** Asks for each of the kinds that are wanted, at once; there is nothing to tell of one without a row. */
export async function tellEach<Kind extends SentenceName, Row extends { count: number }>(
  kinds: readonly Kind[],
  asked: readonly SentenceName[],
  rowsOf: (kind: Kind) => Promise<Row[]>,
  present: (row: Row) => SentenceRow,
): Promise<Told[]> {
  const told = await Promise.all(
    kinds
      .filter((kind) => asked.includes(kind))
      .map(async (kind): Promise<Told[]> => {
        const rows = await rowsOf(kind)
        return rows[0] ? [{ kind, count: rows[0].count, rows: rows.map(present) }] : []
      }),
  )
  return told.flat()
}

/** So many rows stand below a sentence; the rest are where they always are. */
export const rowsBelow = 4
