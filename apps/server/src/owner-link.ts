import { buildContext } from './context.ts'
import { recoveryLink } from './domains/people/mailing-recovery.ts'
import { recoveryToken } from './domains/people/recovering.ts'
import { setUpToken } from './domains/people/setting-up.ts'
import type { Config } from './platform/config/config.ts'
import { openLogger } from './platform/telemetry/logger.ts'

/**
 * A link for whoever is at the terminal: to set the installation up where that has not been done, else
 * to let its owner back in. Null when no owner has the address given.
 */
export async function ownerLink(
  config: Config,
  databaseUrl: string,
  email: string | null,
): Promise<string[] | null> {
  const log = openLogger({ ...config, logLevel: 'warn' }, false)
  const ctx = await buildContext(config, log, { databaseUrl })
  try {
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
  } finally {
    await ctx.close()
  }
}
