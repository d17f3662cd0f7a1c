import type { Draft, DraftChange, DraftKind } from '@polku/contract'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import {
  type DraftKey,
  type DraftRow,
  deleteDraft,
  draftsOf,
  insertDraft,
  ownUploads,
  putDraft,
  updateDraft,
  wantUploads,
} from './draft-queries.ts'
import { caseNotFound, draftChanged } from './errors.ts'
import { noteCases } from './policy.ts'
import { presentAttachment } from './present.ts'
import { caseById } from './queries.ts'

/** What the person has begun to write in a case. Drafts are a person's own. */
export async function readDrafts(ctx: Context, actor: Actor, caseId: string): Promise<Draft[]> {
  const personId = await writerIn(ctx, actor, caseId)
  if (!personId) return []
  const rows = await draftsOf(ctx.db, actor.workspaceId, caseId, personId)
  return await present(ctx, actor.workspaceId, personId, rows)
}

/**
 * Keeps a draft; an empty one is none. Two windows of one person do not overwrite each other: whoever
 * writes over a version that is gone is refused, reads what stands there, and decides.
 */
export async function keepDraft(
  ctx: Context,
  actor: Actor,
  caseId: string,
  kind: DraftKind,
  { html, attachments, cc, seenUpTo, over }: z.output<typeof DraftChange>,
): Promise<Draft | null> {
  const personId = await writerIn(ctx, actor, caseId)
  if (!personId) return null
  const key = { workspaceId: actor.workspaceId, caseId, personId, kind }
  // Wanted before the draft names them: a sweep that does not see the draft yet sees that.
  const uploads = await wantUploads(ctx.db, actor.workspaceId, personId, attachments)
  const content = {
    html,
    attachments: uploads,
    cc: kind === 'reply' ? cc : null,
    seenUpTo: seenUpTo ?? null,
  }
  if (html === '' && uploads.length === 0 && content.cc === null) return await clear(ctx, key, over)
  const row =
    over === undefined
      ? await putDraft(ctx.db, key, content)
      : over === null
        ? await insertDraft(ctx.db, key, content)
        : await updateDraft(ctx.db, key, content, over)
  if (!row) throw draftChanged()
  tellDraft(ctx, key, row.version)
  return (await present(ctx, actor.workspaceId, personId, [row]))[0]!
}

export async function dropDraft(ctx: Context, actor: Actor, caseId: string, kind: DraftKind): Promise<void> {
  const personId = await writerIn(ctx, actor, caseId)
  if (personId) await clear(ctx, { workspaceId: actor.workspaceId, caseId, personId, kind })
}

/** The person's other windows follow at once; one that misses it learns when it writes. */
export const tellDraft = (ctx: Context, key: DraftKey, version: number | null): boolean =>
  ctx.presence.emit('own', key.workspaceId, key.personId, {
    type: 'draft',
    caseId: key.caseId,
    kind: key.kind,
    version,
  })

async function clear(ctx: Context, key: DraftKey, over?: number | null): Promise<null> {
  if (over !== null && (await deleteDraft(ctx.db, key, over))) tellDraft(ctx, key, null)
  // What is gone already is as it was wanted; what stands there in another version was written elsewhere.
  else if (over !== undefined && (await standing(ctx, key))) throw draftChanged()
  return null
}

const standing = async (ctx: Context, key: DraftKey): Promise<boolean> =>
  (await draftsOf(ctx.db, key.workspaceId, key.caseId, key.personId)).some(({ kind }) => kind === key.kind)

async function writerIn(ctx: Context, actor: Actor, caseId: string): Promise<string | null> {
  permit(actor, noteCases)
  if (!(await caseById(ctx.db, actor.workspaceId, caseId))) throw caseNotFound()
  return actor.personId
}

async function present(
  ctx: Context,
  workspaceId: string,
  personId: string,
  rows: DraftRow[],
): Promise<Draft[]> {
  const ids = rows.flatMap((row) => row.attachments)
  const uploads = await ownUploads(ctx.db, workspaceId, personId, ids)
  return rows.map(({ kind, html, attachments, cc, seenUpTo, version, updatedAt }) => ({
    kind,
    html,
    attachments: uploads.filter(({ id }) => attachments.includes(id)).map(presentAttachment),
    cc,
    seenUpTo,
    version,
    updatedAt: updatedAt.toISOString(),
  }))
}
