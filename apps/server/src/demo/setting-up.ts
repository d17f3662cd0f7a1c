import { COMPANY_NAME, OWNER, revontuli } from '@polku/demo'
import type { Context } from '../context.ts'
import { listChannels } from '../domains/channels/managing-channels.ts'
import { createApiKey, listApiKeys } from '../domains/people/api-keys.ts'
import { demoOwner } from '../domains/people/demo-staff.ts'
import { findDemo } from '../domains/people/loading-demo.ts'
import { setUpUnattended } from '../domains/people/setting-up.ts'
import type { Actor } from '../platform/auth/actor.ts'
import { makeToken } from '../platform/auth/token.ts'
import { withOnlyOne } from '../platform/db/only-one.ts'
import { prepare } from './asking-domains.ts'

const keyName = 'Demo'

/**
 * `--demo`: sets the installation up with the demo company, without anybody being asked. What it has to make
 * up, it says once. An installation that was set up otherwise is left as it is.
 */
export async function setUpDemo(ctx: Context, say: (what: string) => void): Promise<void> {
  const password = ctx.config.demoPassword ?? makeToken(12)
  const { name, email } = OWNER
  const made = await setUpUnattended(ctx, {
    organisation: COMPANY_NAME,
    language: 'fi',
    owner: { name, email, password },
  })
  const found = await findDemo(ctx)
  if (!found) return say('This installation has been set up already, without the demo company')
  const workspaceId = found.id
  if (made) {
    const now = found.now.getTime()
    const demo = { workspaceId, company: revontuli({ now }), now, password }
    await withOnlyOne(ctx.pool, 'demo-company', () => prepare(ctx, demo))
    const chosen = ctx.config.demoPassword ? 'POLKU_DEMO_PASSWORD' : `${password} (shown this once)`
    say(`Sign in as ${email}, or as aino@, bo@ or eve@revontuli.example; the password is ${chosen}`)
  }
  const actor = await demoOwner(ctx, workspaceId)
  await ensureApiKey(ctx, actor, say)
  await tellWhereMailGoes(ctx, actor, say)
}

async function ensureApiKey(ctx: Context, actor: Actor, say: (what: string) => void): Promise<void> {
  const { items } = await listApiKeys(ctx, actor, { limit: 200 })
  if (items.some((key) => key.name === keyName)) return
  const key = ctx.config.demoApiKey
  const made = await createApiKey(ctx, actor, { name: keyName, role: 'owner', ...(key && { key }) })
  if (!key) say(`The API key, which acts as the owner and is shown this once: ${made.key}`)
}

/** The channel keeps what it was set up with, whatever a later start says. */
async function tellWhereMailGoes(ctx: Context, actor: Actor, say: (what: string) => void): Promise<void> {
  const { items, installation } = await listChannels(ctx, actor)
  for (const channel of items) {
    if (channel.kind !== 'email') continue
    const { kind } = channel.settings.outbound
    if (kind === 'smtp' || (kind === 'installation' && installation.sends)) {
      say(`Mail of ${channel.name} leaves this machine`)
    } else if (kind === 'held' && installation.sends) {
      say(`Mail of ${channel.name} is held all the same: let it leave under Settings → Channels`)
    } else say(`Mail of ${channel.name} is held and does not leave this machine`)
  }
}
