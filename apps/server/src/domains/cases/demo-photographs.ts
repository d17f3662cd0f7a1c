import { readFile } from 'node:fs/promises'
import { PICTURES, type Picture } from '@polku/demo'
import type { Context } from '../../context.ts'
import { rememberFile } from '../../platform/files/ledger-queries.ts'

export type StoredPhotographs = ReadonlyMap<Picture, { hash: string; size: number; mediaType: string }>

/** Puts the photographs that the company's customers send where files are kept. */
export async function storePhotographs(ctx: Context, workspaceId: string): Promise<StoredPhotographs> {
  const stored = Object.entries(PICTURES).map(async ([name, { url, mediaType }]) => {
    const file = { ...(await ctx.files.put(await readFile(url))), mediaType }
    await rememberFile(ctx.db, { workspaceId, ...file })
    return [name as Picture, file] as const
  })
  return new Map(await Promise.all(stored))
}
