import { type CaseRecord, documentIn, saidIn } from '@polku/demo'
import type { Context } from '../../context.ts'
import { rememberFile } from '../../platform/files/ledger-queries.ts'

/** By the message that they came with. */
export type StoredDocuments = ReadonlyMap<
  string,
  { hash: string; size: number; name: string; mediaType: string }
>

/** Puts the documents that came in these cases where files are kept. */
export async function storeDocuments(
  ctx: Context,
  workspaceId: string,
  records: readonly CaseRecord[],
): Promise<StoredDocuments> {
  const stored = records.flatMap(saidIn).flatMap(({ id, step }) => {
    const document = documentIn(step)
    return document ? [store(ctx, workspaceId, id, document)] : []
  })
  return new Map(await Promise.all(stored))
}

async function store(
  ctx: Context,
  workspaceId: string,
  messageId: string,
  { name, mediaType, content }: NonNullable<ReturnType<typeof documentIn>>,
) {
  const file = await ctx.files.put(content)
  await rememberFile(ctx.db, { workspaceId, ...file, mediaType })
  return [messageId, { ...file, name, mediaType }] as const
}
