import { buildContext, type Context } from './context.ts'
import { letInLink } from './domains/people/letting-in.ts'
import { recoveryLink } from './domains/people/mailing-recovery.ts'
import { recoveryToken } from './domains/people/recovering.ts'
import { setUpToken } from './domains/people/setting-up.ts'
import type { Config } from './platform/config/config.ts'
import { openLogger } from './platform/telemetry/logger.ts'

/** What is said to whoever is at the terminal; null when nobody it is for has the address given. */
type Lines = Promise<string[] | null>

/** A link to set the installation up where that has not been done, else to let its owner back in. */
export const sayOwnerLink = (config: Config, databaseUrl: string, email: string | null): Lines =>
  withContext(config, databaseUrl, async (ctx) => {
    const setUp = await setUpToken(ctx)
    if (setUp) return ['Set Polku up with this link:', `${config.url}/set-up?token=${setUp}`]
    const recovery = await recoveryToken(ctx, email)
    return (
      recovery && [
        `${recovery.name} (${recovery.email}) sets a new password with this link, within an hour:`,
        recoveryLink(config.url, recovery.token),
        'It also signs them out everywhere and switches off their second factors.',
      ]
    )
  })

/** A link for anybody who is kept out because their account is being guessed. */
export const sayLetInLink = (config: Config, databaseUrl: string, email: string): Lines =>
  withContext(config, databaseUrl, async (ctx) => {
    const made = await letInLink(ctx, email)
    return (
      made && [
        `${made.name} (${email}) may sign in from where this link is opened, for an hour after:`,
        made.link,
        'Their password is asked for as ever, and stays as it is.',
      ]
    )
  })

async function withContext(config: Config, databaseUrl: string, work: (ctx: Context) => Lines): Lines {
  const ctx = await buildContext(config, openLogger({ ...config, logLevel: 'warn' }, false), { databaseUrl })
  try {
    return await work(ctx)
  } finally {
    await ctx.close()
  }
}
