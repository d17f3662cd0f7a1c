import type { Trx } from '../../platform/db/database.ts'
import type { Document } from './document.ts'
import { insertDocuments, insertWords } from './index-queries.ts'

/** Puts documents in, or their new words in the place of the old. */
export async function keep(trx: Trx, workspaceId: string, documents: Document[]): Promise<void> {
  if (documents.length === 0) return
  const sorted = documents.toSorted((a, b) => a.occurredAt.getTime() - b.occurredAt.getTime())
  await insertDocuments(trx, workspaceId, sorted)
  const names = new Set(documents.flatMap((each) => each.names))
  const words = new Set([...documents.flatMap((each) => each.lexicon), ...names])
  // In one order, so that two who add words never wait for each other in turn.
  await insertWords(
    trx,
    workspaceId,
    [...words].toSorted().map((word) => ({ word, name: names.has(word) })),
  )
}
