import type { Trx } from '../../platform/db/database.ts'
import { type Document, vectorOf } from './document.ts'
import { enrolFiles, filesToIndex, knownTexts, type SentFile } from './file-queries.ts'

/** The files sent with these messages, each by its name and by what it says, if that has been read already. */
export async function filesSentIn(trx: Trx, workspaceId: string, messageIds: string[]): Promise<Document[]> {
  if (messageIds.length === 0) return []
  await enrolFiles(trx, workspaceId, messageIds)
  const sent = await filesToIndex(trx, workspaceId, messageIds)
  if (sent.length === 0) return []
  const texts = await knownTexts(trx, workspaceId, [...new Set(sent.map(({ hash }) => hash))])
  return fileDocuments(workspaceId, sent, texts)
}

export const fileDocuments = (
  workspaceId: string,
  sent: SentFile[],
  texts: ReadonlyMap<string, string>,
): Document[] =>
  sent.map(({ id, name, hash, telling, ...row }) => ({
    ...row,
    workspaceId,
    kind: 'file',
    refId: id,
    ...vectorOf({ text: [name, (telling && texts.get(hash)) || ''].join('\n'), hasFile: true }),
  }))
