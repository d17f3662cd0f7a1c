import type { SetUp } from '@polku/contract'
import { hashPassword } from 'better-auth/crypto'
import type { Context } from '../../context.ts'
import { systemActor } from '../../platform/auth/actor.ts'
import { hashToken, makeToken } from '../../platform/auth/token.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { append } from '../../platform/log/append.ts'
import { addPerson, addWorkspace } from './creating.ts'
import { refuseWeakPassword } from './judging-passwords.ts'
import * as links from './link-queries.ts'
import { recordDemoProgress } from './loading-demo.ts'

const linkLastsMs = 7 * 24 * 60 * 60 * 1000

/** A token for `/set-up?token=…`, or null when the installation has been set up. Its hash is kept. */
export async function setUpToken(ctx: Context): Promise<string | null> {
  return await write(ctx, async (trx) => {
    await links.lockSetUp(trx)
    if (await links.isSetUp(trx)) return null
    const token = makeToken()
    const expiresAt = new Date(Date.now() + linkLastsMs)
    await links.insertLink(trx, { tokenHash: hashToken(token), purpose: 'set-up', personId: null, expiresAt })
    return token
  })
}

export const setUpState = async (ctx: Context): Promise<{ done: boolean }> => ({
  done: await links.isSetUp(ctx.db),
})

/** Refuses a link that would not do, so that nobody fills the form in for nothing. */
export async function checkSetUpLink(ctx: Context, token: string): Promise<void> {
  if (await links.isSetUp(ctx.db)) throw new Refusal('set-up.done')
  if (!(await links.findLink(ctx.db, 'set-up', hashToken(token)))) throw new Refusal('set-up.link-invalid')
}

/** Makes the workspace and its owner. Of several who hold the link at once, one succeeds. */
export async function setUp(ctx: Context, form: SetUp): Promise<{ workspaceId: string; ownerId: string }> {
  await checkSetUpLink(ctx, form.token)
  await refuseWeakPassword(form.owner.password, { ...form.owner, organisations: [form.organisation] })
  const hash = await hashPassword(form.owner.password)
  return await write(ctx, async (trx) => {
    await links.lockSetUp(trx)
    if (await links.isSetUp(trx)) throw new Refusal('set-up.done')
    if (!(await links.takeLink(trx, 'set-up', hashToken(form.token))))
      throw new Refusal('set-up.link-invalid')
    return await addOrganisation(trx, { ...form, demo: form.start === 'demo' }, hash)
  })
}

/** Sets up without a link, for whoever starts the process; null when it has been done before. */
export async function setUpUnattended(
  ctx: Context,
  given: Omit<SetUp, 'token' | 'start' | 'timeZone'>,
): Promise<{ workspaceId: string; ownerId: string } | null> {
  if (await links.isSetUp(ctx.db)) return null
  const hash = await hashPassword(given.owner.password)
  return await write(ctx, async (trx) => {
    await links.lockSetUp(trx)
    return (await links.isSetUp(trx)) ? null : await addOrganisation(trx, { ...given, demo: true }, hash)
  })
}

async function addOrganisation(
  trx: Trx,
  {
    organisation,
    language,
    timeZone,
    owner,
    demo,
  }: Omit<SetUp, 'token' | 'start' | 'timeZone'> & { timeZone?: string; demo: boolean },
  hash: string,
): Promise<{ workspaceId: string; ownerId: string }> {
  const workspaceId = await addWorkspace(trx, {
    name: organisation,
    language,
    ...(timeZone && { timeZone }),
    demo,
  })
  const ownerId = await addPerson(trx, systemActor(workspaceId), { ...owner, role: 'owner', language }, hash)
  await links.dropLinks(trx, 'set-up', null)
  if (demo) {
    await recordDemoProgress(trx, workspaceId, { state: 'waiting', done: 0, total: 0 })
    await append(trx, systemActor(workspaceId), { kind: 'demo.asked', data: { ownerId } })
  }
  return { workspaceId, ownerId }
}
