import type { Draft } from '@polku/contract'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { caseNotFound } from './errors.ts'
import { noteCases } from './policy.ts'
import { caseById, deleteDraft, draftOf, putDraft } from './queries.ts'

/** What the person has begun to write in a case; null when nothing. Drafts are a person's own. */
export async function readDraft(
  ctx: Context,
  actor: Actor,
  caseId: string,
): Promise<z.infer<typeof Draft> | null> {
  permit(actor, noteCases)
  if (!(await caseById(ctx.db, actor.workspaceId, caseId))) throw caseNotFound()
  if (!actor.personId) return null
  const draft = await draftOf(ctx.db, actor.workspaceId, caseId, actor.personId)
  return draft ? { kind: draft.kind, html: draft.html, updatedAt: draft.updatedAt.toISOString() } : null
}

export async function keepDraft(
  ctx: Context,
  actor: Actor,
  caseId: string,
  draft: { kind: 'reply' | 'note'; html: string },
): Promise<void> {
  permit(actor, noteCases)
  if (!(await caseById(ctx.db, actor.workspaceId, caseId))) throw caseNotFound()
  if (actor.personId)
    await putDraft(ctx.db, { workspaceId: actor.workspaceId, caseId, personId: actor.personId, ...draft })
}

export async function dropDraft(ctx: Context, actor: Actor, caseId: string): Promise<void> {
  permit(actor, noteCases)
  if (!(await caseById(ctx.db, actor.workspaceId, caseId))) throw caseNotFound()
  if (actor.personId) await deleteDraft(ctx.db, actor.workspaceId, caseId, actor.personId)
}
