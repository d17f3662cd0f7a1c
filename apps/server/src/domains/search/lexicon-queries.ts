import { sql } from 'kysely'
import type { Reader } from '../../platform/db/database.ts'

/** So many words are looked at of each kind; who looks for more than that looks for something too short. */
const looked = 2_000

/**
 * Words that begin so, and words that have this within: the shortest first, which are the likeliest forms. Index
 * search_words_pkey for beginnings, search_words_parts for the rest.
 */
export async function wordsLike(
  db: Reader,
  workspaceId: string,
  beginning: string,
  within: string | null,
): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`
    (select word from search_words where workspace_id = ${workspaceId} and word like ${`${beginning}%`}
      order by length(word), word limit ${sql.lit(looked)})
    ${
      within === null
        ? sql``
        : sql`union (select word from search_words where workspace_id = ${workspaceId} and word like ${`%${within}%`}
            order by length(word), word limit ${sql.lit(looked)})`
    }`.execute(db)
  return rows.map(({ word }) => word)
}

/** The first words that begin so, the shortest first. Index search_words_pkey. */
export async function wordsBeginning(
  db: Reader,
  workspaceId: string,
  beginning: string,
  limit: number,
): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`
    select word from search_words where workspace_id = ${workspaceId} and word like ${`${beginning}%`}
    order by length(word), word limit ${limit}`.execute(db)
  return rows.map(({ word }) => word)
}

/** Names that look alike: a letter too many, too few or in the wrong place. Index search_words_parts. */
export async function namesAlike(db: Reader, workspaceId: string, word: string): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`
    select word from search_words
    where workspace_id = ${workspaceId} and name and word % ${word} and similarity(word, ${word}) >= 0.4
    order by similarity(word, ${word}) desc, word limit 10`.execute(db)
  return rows.map(({ word: found }) => found)
}
